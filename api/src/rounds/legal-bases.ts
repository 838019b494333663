import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { legalBasisCreation } from '#domain/contracts/round-setup.js';
import type { LegalBasis } from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';

export type LegalBasisCreation = z.output<typeof legalBasisCreation>;

/** What somebody wrote in one line, as the version it is. */
export function basisFromText(text: string, validFrom: LegalDay): LegalBasisCreation {
  const kind = /förordning|\bSFS\b|\b\d{4}:\d+\b/i.test(text) ? 'ordinance' : 'governmentDecision';
  return { kind, reference: text.slice(0, 200), title: text, text: '', validFrom };
}

/** The next version; the ones before it stay, for the cases that were opened or decided under them. */
export async function addLegalBasis(
  manager: EntityManager,
  roundId: number,
  { kind, reference, title, text, validFrom }: LegalBasisCreation,
  { actor, at }: { actor: Actor; at: Date },
): Promise<number> {
  const [newest] = await manager.query<{ number: number }[]>(
    'SELECT number FROM legal_basis WHERE round_id = ? ORDER BY number DESC LIMIT 1',
    [roundId],
  );
  const number = (newest?.number ?? 0) + 1;
  await manager.query(
    `INSERT INTO legal_basis (round_id, number, kind, reference, title, text, valid_from, created_by, created_by_name, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [roundId, number, kind, reference, title, text, validFrom, actor.userId, actor.name, at],
  );
  return number;
}

/** Oldest first. */
export async function legalBasesOf(
  manager: EntityManager,
  roundIds: readonly number[],
): Promise<Map<number, LegalBasis[]>> {
  const bases = new Map<number, LegalBasis[]>(roundIds.map((id) => [id, []]));
  if (roundIds.length === 0) return bases;
  const rows = await manager.query<(Omit<LegalBasis, 'createdAt'> & { roundId: number; createdAt: Date })[]>(
    `SELECT id, round_id AS roundId, number, kind, reference, title, text, valid_from AS validFrom, created_by_name AS createdByName, created_at AS createdAt
     FROM legal_basis WHERE round_id IN (?) ORDER BY round_id, number`,
    [roundIds],
  );
  for (const { roundId, createdAt, ...row } of rows)
    bases.get(roundId)?.push({ ...row, createdAt: createdAt.toISOString() });
  return bases;
}
