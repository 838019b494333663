import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RedistributionPreview } from '#domain/contracts/rounds.js';
import type { Refusal } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import { allotByLargestRemainder } from '#domain/money/allot.js';
import { potBalances } from '../ledger/post-entry.js';
import type { Pot, Round } from '../rounds/round.entity.js';

export interface RedistributionPlan {
  preview: RedistributionPreview;
  refusals: Refusal[];
}

type Share = RedistributionPreview['shares'][number];
type Lapsed = RedistributionPreview['lapsed'][number];

/**
 * What is left in the pot, shared by original allotment among those who asked for it. The key of 2016 was never published
 * (domain.md H); this one gives everybody the same share per allotted krona.
 */
export async function planRedistribution(
  manager: EntityManager,
  round: Round,
  pot: Pot,
  today: LegalDay,
): Promise<RedistributionPlan> {
  const pool = (await potBalances(manager, pot.id)).anslag ?? 0;
  const shares = share(pool, await findWishers(manager, pot.id));
  const refusals = await whyNot(manager, { round, pot, today, pool, shares });
  const blockedBy = refusals.map((refusal) => ({
    code: refusal.code,
    message: refusalText(refusal, 'sv').detail,
  }));
  const sum = shares.reduce((total, one) => total + one.share, 0);
  const fingerprint = fingerprintOf(pot.id, pool, shares);
  const lapsed = await findLapsed(manager, pot.id);
  return {
    preview: { potId: pot.id, pool, key: 'byAllotment', shares, sum, lapsed, blockedBy, fingerprint },
    refusals,
  };
}

type Wisher = Omit<Share, 'share'>;

/** What an earlier redistribution gave does not weigh; a stopped payment says that something is wrong. */
async function findWishers(manager: EntityManager, potId: number): Promise<Wisher[]> {
  const rows = await manager.query<Wisher[]>(
    `SELECT c.id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName,
            c.allotted - COALESCE((SELECT SUM(p.amount) FROM payment p WHERE p.case_id = c.id AND p.kind = 'redistribution' AND p.state <> 'cancelled'), 0) AS allotted
     FROM grant_case c JOIN organisation o ON o.id = c.organisation_id
     WHERE c.pot_id = ? AND c.wants_share = 1 AND c.state = 'rekvirerad'
       AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.case_id = c.id AND p.state = 'stopped')
     ORDER BY c.id`,
    [potId],
  );
  return rows.map((row) => ({ ...row, allotted: Number(row.allotted) }));
}

function share(pool: number, wishers: readonly Wisher[]): Share[] {
  if (pool === 0 || wishers.every((wisher) => wisher.allotted === 0)) return [];
  // Padded, so that equal remainders go to the lower case and not to the one that sorts first as text.
  const keyOf = ({ caseId }: Wisher) => String(caseId).padStart(12, '0');
  const shares = allotByLargestRemainder(
    pool,
    wishers.map((wisher) => ({ key: keyOf(wisher), weight: wisher.allotted })),
  );
  return wishers
    .map((wisher) => ({ ...wisher, share: shares.get(keyOf(wisher)) ?? 0 }))
    .filter((one) => one.share > 0);
}

async function findLapsed(manager: EntityManager, potId: number): Promise<Lapsed[]> {
  const rows = await manager.query<Lapsed[]>(
    `SELECT c.id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, c.allotted AS amount
     FROM grant_case c JOIN organisation o ON o.id = c.organisation_id WHERE c.pot_id = ? AND c.state = 'forfallen' ORDER BY c.id`,
    [potId],
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}

interface Situation {
  round: Round;
  pot: Pot;
  today: LegalDay;
  pool: number;
  shares: readonly Share[];
}

async function whyNot(
  manager: EntityManager,
  { round, pot, today, pool, shares }: Situation,
): Promise<Refusal[]> {
  const [granted] = await manager.query<{ n: number | null }[]>(
    "SELECT SUM(n) AS n FROM case_count WHERE pot_id = ? AND state = 'beviljad'",
    [pot.id],
  );
  const open = Number(granted?.n ?? 0);
  const refusals: Refusal[] = [];
  if (today <= round.requisitionClosesOn)
    refusals.push(refuse('requisition.stillOpen', { closesOn: round.requisitionClosesOn }));
  if (open > 0) refusals.push(refuse('redistribution.stillGranted', { open }));
  if (pool === 0) refusals.push(refuse('redistribution.nothingLeft'));
  else if (shares.length === 0) refusals.push(refuse('redistribution.noWishers'));
  return refusals;
}

/** Says that what is confirmed is what was shown: the pot, its pool and every share. */
function fingerprintOf(potId: number, pool: number, shares: readonly Share[]): string {
  return createHash('sha256')
    .update(JSON.stringify([potId, pool, shares.map(({ caseId, share: kronor }) => [caseId, kronor])]))
    .digest('hex');
}
