import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { permissionsOf, type Permission } from '#domain/access/permissions.js';
import { isApplicantKind } from '#domain/access/role-fits.js';
import { isRole, sideOf } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Language } from '#domain/lifecycle/label.js';
import type { Actor, ActorMembership } from './actor.js';
import { Clock } from './clock.js';
import { randomToken } from './config.js';

export interface LiveSession {
  tokenHash: string;
  csrfToken: string;
  actor: Actor & { userId: number };
  email: string;
  locale: Language;
  permissions: ReadonlySet<Permission>;
  expiresAt: Date;
}

const LIFETIME_MS = 8 * 3_600_000;
/** How long a session may be answered from memory; a revoked one lives at most this long in another process. */
const MEMORY_MS = 3_000;

interface Remembered {
  session: LiveSession;
  until: number;
}

/** Server-side sessions. The cookie holds a random token; the database holds its hash. Session time is real time, also in the demo. */
@Injectable()
export class Sessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Starts a session and returns the token for the cookie. */
  async start(userId: number): Promise<string> {
    const token = randomToken();
    const now = new Date();
    await this.dataSource.query(
      'INSERT INTO session (token_hash, user_id, csrf_token, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
      [hashOf(token), userId, randomToken(), now, new Date(now.getTime() + LIFETIME_MS)],
    );
    return token;
  }

  async find(token: string): Promise<LiveSession | undefined> {
    const tokenHash = hashOf(token);
    const known = this.remembered.get(tokenHash);
    if (known && known.until > Date.now()) return known.session;
    const session = await this.load(tokenHash);
    if (!session) this.remembered.delete(tokenHash);
    else this.remembered.set(tokenHash, { session, until: Date.now() + MEMORY_MS });
    if (this.remembered.size > 10_000) this.remembered.clear();
    return session;
  }

  async end(tokenHash: string): Promise<void> {
    this.remembered.delete(tokenHash);
    await this.dataSource.query('DELETE FROM session WHERE token_hash = ?', [tokenHash]);
  }

  /** Lengthens a session that somebody works in. */
  async extend(session: LiveSession): Promise<Date> {
    const expiresAt = new Date(Date.now() + LIFETIME_MS);
    await this.dataSource.query('UPDATE session SET expires_at = ? WHERE token_hash = ?', [
      expiresAt,
      session.tokenHash,
    ]);
    this.remembered.delete(session.tokenHash);
    return expiresAt;
  }

  /** After a change of password, roles or activity: nobody goes on with what they had. */
  async endAllOf(userId: number): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE user_id = ?', [userId]);
    this.forget();
  }

  forget(): void {
    this.remembered.clear();
  }

  private async load(tokenHash: string): Promise<LiveSession | undefined> {
    const [row] = await this.dataSource.query<SessionRow[]>(
      `SELECT s.csrf_token AS csrfToken, s.expires_at AS expiresAt, u.id AS userId, u.name, u.email, u.locale
       FROM session s JOIN app_user u ON u.id = s.user_id AND u.active = 1
       WHERE s.token_hash = ? AND s.expires_at > UTC_TIMESTAMP(3)`,
      [tokenHash],
    );
    if (!row) return undefined;
    const actor = await this.actorFor(row.userId, row.name);
    return {
      tokenHash,
      csrfToken: row.csrfToken,
      actor,
      email: row.email,
      locale: row.locale,
      permissions: permissionsOf(actor.roles),
      expiresAt: row.expiresAt,
    };
  }

  /** The person with the memberships valid on Medel's day. */
  async actorFor(userId: number, name: string): Promise<Actor & { userId: number }> {
    const today = this.clock.today();
    const rows = await this.dataSource.query<(ActorMembership & { role: string })[]>(
      `SELECT m.organisation_id AS organisationId, o.kind AS organisationKind, o.county_code AS countyCode, m.role, m.programme_id AS programmeId
       FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.user_id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)`,
      [userId, today, today],
    );
    const memberships = await withSharedCases(
      this.dataSource,
      rows.filter((row) => isRole(row.role)),
      today,
    );
    const roles = [...new Set(memberships.map((membership) => membership.role))];
    const sides = roles.map(sideOf);
    const side = sides.includes('authority')
      ? 'authority'
      : sides.includes('county')
        ? 'county'
        : 'applicant';
    return { userId, name, roles, memberships, side, today };
  }
}

/** Joint applications reach further than the lead: to its co-applicants, and to their counties once it has come in and been opened. */
async function withSharedCases(
  dataSource: DataSource,
  memberships: readonly ActorMembership[],
  today: LegalDay,
): Promise<ActorMembership[]> {
  const organisations = memberships.filter(({ organisationKind }) => isApplicantKind(organisationKind));
  const counties = memberships.filter(({ organisationKind }) => organisationKind === 'countyBoard');
  const shared = await dataSource.query<
    { caseId: number; organisationId: number; countyCode: string; toCounty: number }[]
  >(
    `SELECT m.case_id AS caseId, m.organisation_id AS organisationId, m.county_code AS countyCode,
            m.status = 'confirmed' AND c.state <> 'utkast' AND (c.sealed_until IS NULL OR c.sealed_until < ?) AS toCounty
     FROM application_member m JOIN grant_case c ON c.id = m.case_id
     WHERE m.is_lead = 0 AND m.status IN ('invited', 'confirmed') AND (m.organisation_id IN (?) OR m.county_code IN (?))`,
    [
      today,
      [0, ...organisations.map(({ organisationId }) => organisationId)],
      ['', ...counties.map(({ countyCode }) => countyCode)],
    ],
  );
  return memberships.map((membership) => ({
    ...membership,
    sharedCases: shared
      .filter(({ organisationId, countyCode, toCounty }) =>
        membership.organisationKind === 'countyBoard'
          ? Number(toCounty) === 1 && countyCode === membership.countyCode
          : organisationId === membership.organisationId,
      )
      .map(({ caseId }) => caseId),
  }));
}

interface SessionRow {
  csrfToken: string;
  expiresAt: Date;
  userId: number;
  name: string;
  email: string;
  locale: Language;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
