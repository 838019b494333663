import type { EntityManager } from 'typeorm';
import type { PotCreation } from '#domain/contracts/rounds.js';
import type { RoundPlan } from '#domain/rounds/round-plan.js';
import { legalBasesOf } from './legal-bases.js';
import { potsOf } from './pots.js';
import type { Round } from './round.entity.js';
import { settingsOf } from './settings-of.js';
import type { TakenRound } from './take-round.js';

/** All that can be judged of a round before anybody has applied. */
export async function planOf(manager: EntityManager, { round, programme }: TakenRound): Promise<RoundPlan> {
  const pots: PotCreation[] = await potsOf(manager, round.id);
  const bases = await legalBasesOf(manager, [round.id]);
  const templates = await manager.query<{ key: string }[]>(
    'SELECT DISTINCT template_key AS `key` FROM letter_template WHERE authority_id = ?',
    [programme.authorityId],
  );
  return {
    mechanism: round.mechanism,
    year: round.year,
    frame: round.frame,
    days: daysOf(round),
    pots,
    settings: settingsOf(round),
    legalBases: bases.get(round.id) ?? [],
    templates: templates.map(({ key }) => key),
  };
}

export function daysOf(round: Round): RoundPlan['days'] {
  return {
    applicationOpensOn: round.applicationOpensOn,
    applicationClosesOn: round.applicationClosesOn,
    opinionDueOn: round.opinionDueOn,
    decisionPlannedOn: round.decisionPlannedOn,
    requisitionOpensOn: round.requisitionOpensOn,
    requisitionClosesOn: round.requisitionClosesOn,
    useFrom: round.useFrom,
    useTo: round.useTo,
    reportDueOn: round.reportDueOn,
    repaymentDueOn: round.repaymentDueOn,
  };
}
