import type { EntityManager } from 'typeorm';
import type { ScenarioOutcome, ScenarioRecipe } from '#domain/contracts/decisions.js';
import { isGrant } from '#domain/decisions/kind-labels.js';
import { playScenario } from '#domain/money/scenarios.js';
import type { Actor } from '../platform/actor.js';
import type { SeenPot } from './find-pot.js';
import { findPotAssessments } from './pot-assessments.js';
import { findPotCases, isUndecided, type PotCase } from './pot-cases.js';

/** What the undecided applications of the pot would get. Nothing is written. */
export async function playPot(
  manager: EntityManager,
  pot: SeenPot,
  actor: Actor,
  steps: readonly ScenarioRecipe[],
): Promise<ScenarioOutcome> {
  const assessmentOf = await findPotAssessments(manager, pot.potId);
  const undecided = (await findPotCases(manager, pot.potId, actor)).filter(isUndecided);
  const rows = undecided.map((row) => {
    const { assessed, score } = assessmentOf(row.caseId);
    return { ...row, score, base: proposedSum(row) ?? assessed ?? row.applied };
  });
  const amounts = playScenario(steps, rows, pot.frameLeft);
  const outcome = rows.map(({ caseId, registryNumber, organisationName, base }) => ({
    caseId,
    registryNumber,
    organisationName,
    base,
    amount: amounts.get(caseId) ?? 0,
  }));
  const sum = outcome.reduce((total, { amount }) => total + amount, 0);
  return {
    rows: outcome,
    recipients: outcome.filter(({ amount }) => amount > 0).length,
    sum,
    frameLeft: pot.frameLeft,
    left: pot.frameLeft - sum,
  };
}

/** A proposal to deny is a proposal of nothing; no proposal is no number. */
function proposedSum({ proposedKind, proposed }: PotCase): number | null {
  if (proposedKind === null) return null;
  return isGrant(proposedKind) ? proposed : 0;
}
