import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { isRole, roleLabel } from '#domain/access/roles.js';
import type { invitation } from '#domain/contracts/session.js';
import { NotFoundError } from '#domain/errors.js';
import { Clock } from '../platform/clock.js';
import { hashOf } from '../platform/sessions.js';

export interface OpenInvitation {
  id: number;
  userId: number;
  name: string;
  email: string;
  expiresAt: Date;
  organisation: string;
  role: string;
}

@Injectable()
export class InvitationQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async read(token: string): Promise<z.infer<typeof invitation>> {
    const { name, email, organisation, role, expiresAt } = await findOpen(
      this.dataSource.manager,
      token,
      this.clock,
    );
    return {
      name,
      email,
      organisation,
      roleLabel: isRole(role) ? roleLabel(role) : role,
      expiresAt: expiresAt.toISOString(),
    };
  }
}

/** The invitation that `token` opens. Used up, too old, taken back and never existed are the same to a stranger. */
export async function findOpen(manager: EntityManager, token: string, clock: Clock): Promise<OpenInvitation> {
  const [row] = await manager.query<OpenInvitation[]>(
    `SELECT i.id, i.user_id AS userId, u.name, u.email, i.expires_at AS expiresAt, o.name AS organisation, m.role
     FROM invitation i
     JOIN app_user u ON u.id = i.user_id AND u.active = 1 AND u.password_hash IS NULL
     JOIN membership m ON m.user_id = u.id AND (m.valid_to IS NULL OR m.valid_to >= ?)
     JOIN organisation o ON o.id = m.organisation_id
     WHERE i.token_hash = ? AND i.accepted_at IS NULL AND i.expires_at > ?
     ORDER BY m.id DESC LIMIT 1`,
    [clock.today(), hashOf(token), clock.now()],
  );
  if (!row) throw new NotFoundError('invitation');
  return row;
}
