import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RoundSettings } from '#domain/contracts/round-settings.js';
import type { Round as RoundAnswer } from '#domain/contracts/rounds.js';
import type { FormKind } from '#domain/forms/form-registry.js';
import { movedDays, movedSettings } from '#domain/rounds/next-year.js';
import { referenceTo, roundForm, roundOpinionForm } from '#domain/rounds/round-forms.js';
import type { RoundPlan } from '#domain/rounds/round-plan.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { addLegalBasis, basisFromText, legalBasesOf } from './legal-bases.js';
import { nameTaken } from './name-taken.js';
import { planOf } from './plan-of.js';
import { writePots } from './pots.js';
import { columnsOf } from './round-columns.js';
import { Round } from './round.entity.js';
import { findRound } from './round.queries.js';
import { findManagedRound } from './take-round.js';

export interface CopyCommand {
  actor: Actor;
  roundId: number;
  year: number;
  name: string;
}

/** Another year's draft with everything of this round in it but its cases, its money and the exceptions counties were given. */
@Injectable()
export class CopyRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, year, name }: CopyCommand): Promise<RoundAnswer> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        const source = await findManagedRound(manager, actor, roundId);
        const plan = await planOf(manager, source);
        const copyId = await insertCopy(manager, source.round, plan, { year, name, at });
        await writePots(manager, copyId, plan.pots);
        const newest = (await legalBasesOf(manager, [roundId])).get(roundId)?.at(-1);
        const basis = newest ?? basisFromText(source.round.legalBasis, today);
        await addLegalBasis(manager, copyId, basis, { actor, at });
        await appendAudit(manager, actor, {
          scope: `round:${copyId}`,
          action: 'copyRound',
          body: { from: roundId, year, name },
          at,
        });
        return findRound(manager, actor, copyId, today);
      });
    } catch (error) {
      if (isDuplicate(error)) throw nameTaken(year);
      throw error;
    }
  }
}

async function insertCopy(
  manager: EntityManager,
  { id: copiedFrom, programmeId, mechanism, legalBasis, frame, payWithinWorkingDays, year: from }: Round,
  plan: RoundPlan,
  { year, name, at: createdAt }: { year: number; name: string; at: Date },
): Promise<number> {
  const settings = movedSettings({ ...plan.settings, forms: namedForms(plan) }, year - from);
  const { identifiers } = await manager.insert(Round, {
    ...columnsOf({ legalBasis, frame, payWithinWorkingDays, settings }),
    ...(movedDays(plan.days, year - from, settings) as Partial<Round>),
    programmeId,
    mechanism,
    year,
    name,
    copiedFrom,
    createdAt,
    publishedAt: null,
    version: 1,
  });
  return Number(identifiers[0]?.id);
}

/** Forms are shipped for a year; what the source was answered in is named, so that the copy is answered in the same. */
function namedForms(plan: RoundPlan): RoundSettings['forms'] {
  const perClass = (kind: FormKind) =>
    Object.fromEntries(
      plan.pots.flatMap(({ recipientClass }) => {
        const form = roundForm(plan, kind, recipientClass);
        return form ? [[recipientClass, referenceTo(form)]] : [];
      }),
    );
  const opinion = roundOpinionForm(plan);
  return {
    application: perClass('application'),
    opinion: opinion ? referenceTo(opinion) : null,
    requisition: perClass('requisition'),
    report: perClass('report'),
  };
}
