import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Programme } from '#domain/contracts/rounds.js';
import { NotFoundError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { programmeScope } from './programme-scope.js';

@Injectable()
export class ProgrammeQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  list(actor: Actor): Promise<Programme[]> {
    return findProgrammes(this.dataSource.manager, actor, '1 = 1', []);
  }

  one(actor: Actor, id: number): Promise<Programme> {
    return findProgramme(this.dataSource.manager, actor, id);
  }
}

export async function findProgramme(manager: EntityManager, actor: Actor, id: number): Promise<Programme> {
  const [programme] = await findProgrammes(manager, actor, 'p.id = ?', [id]);
  if (!programme) throw new NotFoundError('programme');
  return programme;
}

function findProgrammes(
  manager: EntityManager,
  actor: Actor,
  where: string,
  values: unknown[],
): Promise<Programme[]> {
  const scope = programmeScope(actor);
  return manager.query(
    `SELECT p.id, p.code, p.name, p.purpose, p.authority_id AS authorityId, o.name AS authorityName,
            (SELECT COUNT(*) FROM round r WHERE r.programme_id = p.id AND (r.published_at IS NOT NULL OR ?)) AS rounds
     FROM programme p JOIN organisation o ON o.id = p.authority_id
     WHERE ${where} AND ${scope.sql} ORDER BY p.name, p.id`,
    // Drafts are the authority's own.
    [actor.side === 'authority' || actor.side === 'system', ...values, ...scope.values],
  );
}
