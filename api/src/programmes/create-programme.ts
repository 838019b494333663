import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Programme, programmeCreation } from '#domain/contracts/rounds.js';
import { ForbiddenError, InvalidError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { findProgramme } from './programme.queries.js';

export interface ProgrammeCommand {
  actor: Actor;
  creation: z.output<typeof programmeCreation>;
}

/** A programme belongs to the authority of the one who creates it. */
@Injectable()
export class CreateProgramme {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, creation }: ProgrammeCommand): Promise<Programme> {
    const authorityId = authorityOf(actor);
    const at = this.clock.now();
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        const { insertId } = await manager.query<{ insertId: number }>(
          'INSERT INTO programme (code, name, purpose, authority_id) VALUES (?, ?, ?, ?)',
          [creation.code, creation.name, creation.purpose, authorityId],
        );
        const body = { ...creation, authorityId };
        await appendAudit(manager, actor, {
          scope: `programme:${insertId}`,
          action: 'createProgramme',
          body,
          at,
        });
        return findProgramme(manager, actor, insertId);
      });
    } catch (error) {
      if (isDuplicate(error)) throw taken(creation.code);
      throw error;
    }
  }
}

function authorityOf(actor: Actor): number {
  const membership = actor.memberships.find((m) => m.role === 'programmeManager' && m.programmeId === null);
  if (!membership)
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'round.create' } });
  return membership.organisationId;
}

function taken(code: string): InvalidError {
  return new InvalidError([
    { field: 'code', code: 'code.taken', message: `Det finns redan ett program med koden ${code}.` },
  ]);
}
