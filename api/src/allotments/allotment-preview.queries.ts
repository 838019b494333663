import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AllotmentPreview } from '#domain/contracts/rounds.js';
import { NotFoundError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { findManagedRound } from './pot-ground.js';

interface PreviewRow {
  id: number;
  roundId: number;
  potId: number;
  potName: string;
  content: string;
  confirmedAt: Date | null;
}

@Injectable()
export class AllotmentPreviewQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async one(actor: Actor, roundId: number, id: number): Promise<AllotmentPreview> {
    await findManagedRound(this.dataSource.manager, actor, roundId);
    return findPreview(this.dataSource.manager, roundId, id);
  }
}

/** The preview as it was shown. */
export async function findPreview(
  manager: EntityManager,
  roundId: number,
  id: number,
): Promise<AllotmentPreview> {
  const [row] = await manager.query<PreviewRow[]>(
    `SELECT a.id, a.round_id AS roundId, a.pot_id AS potId, p.name AS potName, a.content, a.confirmed_at AS confirmedAt
     FROM allotment_preview a JOIN pot p ON p.id = a.pot_id WHERE a.id = ? AND a.round_id = ?`,
    [id, roundId],
  );
  if (!row) throw new NotFoundError('allotmentPreview');
  const { content, confirmedAt, ...rest } = row;
  return {
    ...(JSON.parse(content) as AllotmentPreview),
    ...rest,
    confirmedAt: confirmedAt?.toISOString() ?? null,
  };
}
