import type { EntityManager } from 'typeorm';
import { auditHash, GENESIS } from '../platform/audit.js';
import type { PublishedHead } from './audit-heads.js';
import { sealHash } from './seal-audit.js';

export interface BrokenLink {
  id: number;
  scope: string;
  sequence: number;
  reason: string;
}

export interface AuditChecked {
  records: number;
  chains: number;
  seals: number;
  /** Every chain is followed to its end; the first broken link of each is kept. */
  broken: BrokenLink[];
}

interface RecordRow {
  id: number;
  scope: string;
  sequence: number;
  actorId: number | null;
  actorName: string;
  action: string;
  body: string;
  at: Date;
  previousHash: string;
  hash: string;
}

const AT_ONCE = 5_000;

/** Follows every chain from genesis to head, then the global seal over them. Reads one snapshot: give it a transaction. */
export async function verifyAudit(
  manager: EntityManager,
  heads: readonly PublishedHead[],
): Promise<AuditChecked> {
  const chains = await verifyChains(manager);
  const seals = await verifySeals(manager, heads);
  return {
    records: chains.records,
    chains: chains.chains,
    seals: seals.seals,
    broken: [...chains.broken, ...seals.broken],
  };
}

type End = { sequence: number; hash: string; id: number };

async function verifyChains(manager: EntityManager): Promise<Omit<AuditChecked, 'seals'>> {
  const ends = new Map<string, End>();
  const broken = new Map<string, BrokenLink>();
  let records = 0;
  for await (const row of recordsInOrder(manager)) {
    records += 1;
    const before = ends.get(row.scope) ?? { sequence: 0, hash: GENESIS, id: 0 };
    const reason = whyBroken(row, before);
    if (reason && !broken.has(row.scope))
      broken.set(row.scope, { id: row.id, scope: row.scope, sequence: row.sequence, reason });
    ends.set(row.scope, { sequence: row.sequence, hash: row.hash, id: row.id });
  }
  const heads = await manager.query<{ scope: string; sequence: number; hash: string }[]>(
    'SELECT scope, sequence, hash FROM audit_chain WHERE sequence > 0',
  );
  for (const { scope, sequence, hash } of heads) {
    const end = ends.get(scope);
    if (end?.sequence === sequence && end.hash === hash) continue;
    if (!broken.has(scope))
      broken.set(scope, {
        id: end?.id || 1,
        scope,
        sequence,
        reason: `Kedjan ska sluta med post ${sequence}, men den sista posten är ${end?.sequence ?? 0}: poster saknas i slutet.`,
      });
  }
  const known = new Set(heads.map(({ scope }) => scope));
  for (const [scope, end] of ends) {
    if (!known.has(scope) && !broken.has(scope))
      broken.set(scope, { id: end.id, scope, sequence: end.sequence, reason: 'Kedjans huvud saknas.' });
  }
  return { records, chains: ends.size, broken: [...broken.values()] };
}

function whyBroken(row: RecordRow, before: End): string | undefined {
  if (row.sequence !== before.sequence + 1)
    return `Post ${before.sequence + 1} saknas före post ${row.sequence}.`;
  if (row.previousHash !== before.hash) return 'Posten pekar inte på den föregående postens kontrollsumma.';
  const { scope, sequence, actorId, actorName, action, body, at } = row;
  const hash = auditHash(row.previousHash, {
    scope,
    sequence,
    actorId,
    actorName,
    action,
    body,
    at: at.toISOString(),
  });
  return hash === row.hash ? undefined : 'Innehållet stämmer inte med kontrollsumman: posten är ändrad.';
}

async function* recordsInOrder(manager: EntityManager): AsyncGenerator<RecordRow> {
  let [scope, sequence] = ['', 0];
  for (;;) {
    const rows = await manager.query<RecordRow[]>(
      `SELECT id, scope, sequence, actor_id AS actorId, actor_name AS actorName, action, body, at, previous_hash AS previousHash, hash
       FROM audit_record WHERE scope > ? OR (scope = ? AND sequence > ?) ORDER BY scope, sequence LIMIT ${AT_ONCE}`,
      [scope, scope, sequence],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    ({ scope, sequence } = last);
  }
}

interface SealRow {
  sequence: number;
  recordId: number;
  hash: string;
  recordHash: string | null;
  scope: string | null;
  recordSequence: number | null;
}

async function verifySeals(
  manager: EntityManager,
  heads: readonly PublishedHead[],
): Promise<Pick<AuditChecked, 'seals' | 'broken'>> {
  const published = new Map(heads.map((head) => [head.sequence, head]));
  const seen = new Set<number>();
  let [at, hash, seals] = [0, GENESIS, 0];
  let broken: BrokenLink | undefined;
  for (;;) {
    const rows = await manager.query<SealRow[]>(
      `SELECT s.sequence, s.record_id AS recordId, s.hash, r.hash AS recordHash, r.scope, r.sequence AS recordSequence
       FROM audit_seal s LEFT JOIN audit_record r ON r.id = s.record_id WHERE s.sequence > ? ORDER BY s.sequence LIMIT ${AT_ONCE}`,
      [at],
    );
    for (const row of rows) {
      const reason = whySealBroken(row, Number(at), hash, published.get(Number(row.sequence)));
      if (reason)
        broken ??= {
          id: Number(row.recordId),
          scope: row.scope ?? 'sigill',
          sequence: row.recordSequence ?? Number(row.sequence),
          reason,
        };
      [at, hash, seals] = [Number(row.sequence), row.hash, seals + 1];
      seen.add(at);
    }
    if (rows.length < AT_ONCE) break;
  }
  const lost = heads.find(({ sequence }) => !seen.has(sequence));
  if (lost)
    broken ??= {
      id: 1,
      scope: 'sigill',
      sequence: lost.sequence || 0,
      reason: `Sigillet som publicerades ${lost.day} finns inte längre.`,
    };
  return { seals, broken: broken ? [broken] : [] };
}

function whySealBroken(
  row: SealRow,
  previous: number,
  previousHash: string,
  head: PublishedHead | undefined,
): string | undefined {
  const sequence = Number(row.sequence);
  if (sequence !== previous + 1) return `Sigill ${previous + 1} saknas.`;
  if (row.recordHash === null) return `Posten som sigill ${sequence} täcker är borttagen.`;
  if (sealHash(previousHash, { sequence, recordId: Number(row.recordId) }, row.recordHash) !== row.hash)
    return `Sigill ${sequence} stämmer inte med posten som det täcker.`;
  return head && head.hash !== row.hash
    ? `Sigill ${sequence} är ett annat än det som publicerades ${head.day}.`
    : undefined;
}
