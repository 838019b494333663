import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scenario, ScenarioOutcome, ScenarioRecipe } from '#domain/contracts/decisions.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { findPot } from './find-pot.js';
import { playPot } from './play-pot.js';
import { insertRow } from '../platform/write-row.js';

/** What-ifs: thought through, kept to be compared, binding nobody. */
@Injectable()
export class Scenarios {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async preview(potId: number, steps: readonly ScenarioRecipe[], actor: Actor): Promise<ScenarioOutcome> {
    const { manager } = this.dataSource;
    return playPot(manager, await findPot(manager, potId, actor, 'scenario.write'), actor, steps);
  }

  async keep(
    potId: number,
    { name, steps }: { name: string; steps: ScenarioRecipe[] },
    actor: Actor,
  ): Promise<Scenario> {
    const at = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const pot = await findPot(manager, potId, actor, 'scenario.write');
      const outcome = await playPot(manager, pot, actor, steps);
      const id = await insert(manager, { potId, name, steps, outcome, actor, at });
      await appendAudit(manager, actor, {
        scope: `round:${pot.roundId}`,
        action: 'keepScenario',
        body: { scenarioId: id, potId, name, steps, sum: outcome.sum },
        at,
      });
      return { id, name, steps, outcome, createdByName: actor.name, createdAt: at.toISOString() };
    });
  }

  async list(potId: number, actor: Actor): Promise<Scenario[]> {
    await findPot(this.dataSource.manager, potId, actor, 'board.read');
    const rows = await this.dataSource.query<Row[]>(
      'SELECT id, name, recipe, outcome, created_by_name AS createdByName, created_at AS createdAt FROM allocation_scenario WHERE pot_id = ? ORDER BY id DESC',
      [potId],
    );
    return rows.map(({ recipe, outcome, createdAt, ...row }) => ({
      ...row,
      steps: JSON.parse(recipe) as ScenarioRecipe[],
      outcome: JSON.parse(outcome) as ScenarioOutcome,
      createdAt: createdAt.toISOString(),
    }));
  }

  async remove(id: number, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const [scenario] = await manager.query<{ potId: number; name: string }[]>(
        'SELECT pot_id AS potId, name FROM allocation_scenario WHERE id = ? FOR UPDATE',
        [id],
      );
      if (!scenario) throw new NotFoundError('scenario');
      const pot = await findPot(manager, scenario.potId, actor, 'scenario.write');
      await manager.query('DELETE FROM allocation_scenario WHERE id = ?', [id]);
      await appendAudit(manager, actor, {
        scope: `round:${pot.roundId}`,
        action: 'removeScenario',
        body: { scenarioId: id, ...scenario },
        at: this.clock.now(),
      });
    });
  }
}

interface Row {
  id: number;
  name: string;
  recipe: string;
  outcome: string;
  createdByName: string;
  createdAt: Date;
}

interface NewScenario {
  potId: number;
  name: string;
  steps: readonly ScenarioRecipe[];
  outcome: ScenarioOutcome;
  actor: Actor;
  at: Date;
}

async function insert(
  manager: EntityManager,
  { potId, name, steps, outcome, actor, at }: NewScenario,
): Promise<number> {
  try {
    const insertId = await insertRow(manager, 'allocation_scenario', {
      pot_id: potId,
      name,
      recipe: JSON.stringify(steps),
      outcome: JSON.stringify(outcome),
      created_by: actor.userId,
      created_by_name: actor.name,
      created_at: at,
    });
    return insertId;
  } catch (error) {
    if (isDuplicate(error)) throw new RefusedError([refuse('scenario.nameTaken')]);
    throw error;
  }
}
