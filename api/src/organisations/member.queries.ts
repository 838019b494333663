import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isRole, roleLabel } from '#domain/access/roles.js';
import type { Member } from '#domain/contracts/organisations.js';
import { Clock } from '../platform/clock.js';

type Row = Omit<Member, 'roleLabel' | 'invited' | 'active'> & { hasPassword: number; userActive: number };

@Injectable()
export class MemberQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Everybody who is or has been a member; `membershipId` picks one. The caller has checked that the reader may know of the organisation. */
  async of(
    organisationId: number,
    membershipId?: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Member[]> {
    const [only, values] = membershipId === undefined ? ['', []] : [' AND m.id = ?', [membershipId]];
    const rows = await manager.query<Row[]>(
      `SELECT m.id AS membershipId, u.id AS userId, u.name, u.email, m.role, m.valid_from AS validFrom, m.valid_to AS validTo,
              u.password_hash IS NOT NULL AS hasPassword, u.active AS userActive
       FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.organisation_id = ?${only} ORDER BY m.valid_to IS NOT NULL, u.name, m.id`,
      [organisationId, ...values],
    );
    const today = this.clock.today();
    return rows.map(({ hasPassword, userActive, ...row }) => {
      const ended = row.validTo !== null && row.validTo < today;
      return {
        ...row,
        roleLabel: isRole(row.role) ? roleLabel(row.role) : row.role,
        invited: !hasPassword && Boolean(userActive) && !ended,
        active: Boolean(hasPassword) && Boolean(userActive) && !ended && row.validFrom <= today,
      };
    });
  }
}
