import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Membership, Session } from '#domain/contracts/session.js';
import { isRole, roleLabel } from '#domain/access/roles.js';
import type { Language } from '#domain/lifecycle/label.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { LiveSession } from '../platform/sessions.js';

interface Settings {
  locale: Language;
  mailPreference: 'atOnce' | 'dailyDigest' | 'off';
}

@Injectable()
export class SessionQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async describe(live: LiveSession): Promise<Session> {
    const [user] = await this.dataSource.query<Settings[]>(
      'SELECT locale, mail_preference AS mailPreference FROM app_user WHERE id = ?',
      [live.actor.userId],
    );
    const { locale, mailPreference } = user ?? { locale: live.locale, mailPreference: 'atOnce' };
    const { side } = live.actor;
    return {
      user: { id: live.actor.userId, name: live.actor.name, email: live.email, locale, mailPreference },
      memberships: await this.memberships(live.actor.userId, locale),
      roles: [...live.actor.roles],
      permissions: [...live.permissions],
      side: side === 'system' ? 'authority' : side,
      csrfToken: live.csrfToken,
      demo: this.config.demo,
      today: this.clock.today(),
      expiresAt: live.expiresAt.toISOString(),
    };
  }

  private async memberships(userId: number, locale: Language): Promise<Membership[]> {
    const today = this.clock.today();
    const rows = await this.dataSource.query<Omit<Membership, 'roleLabel'>[]>(
      `SELECT m.id, m.organisation_id AS organisationId, o.name AS organisationName, o.kind AS organisationKind, o.county_code AS countyCode, m.role,
              m.valid_from AS validFrom, m.valid_to AS validTo
       FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.user_id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY o.name, m.role`,
      [userId, today, today],
    );
    return rows.map((row) => ({
      ...row,
      roleLabel: isRole(row.role) ? roleLabel(row.role, locale) : row.role,
    }));
  }
}
