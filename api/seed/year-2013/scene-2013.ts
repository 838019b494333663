import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { Sessions } from '../../src/platform/sessions.js';
import type { Person, Product } from '../demo-stage.js';
import type { SettableClock } from '../open-year-2016.js';
import { type ApplicationPlan, applications2013 } from './plan-2013.js';
import { ROUND_2013 } from './settings-2013.js';

export const PROGRAMME_2013 = 'vald-i-nara-relationer-ansokan';
/** The database answers while Node counts: more at a time only wait for the pots. */
const AT_A_TIME = 6;

/** The round that is played, and who applies in it. */
export interface PlayedRound {
  name: string;
  year: number;
  applicationOpensOn: LegalDay;
  /** Up to this day applications come in by themselves. */
  applyUntil: LegalDay;
  plans: () => readonly ApplicationPlan[];
}

export const YEAR_2013: PlayedRound = {
  ...ROUND_2013,
  applyUntil: ROUND_2013.applicationClosesOn,
  plans: applications2013,
};

/** One application of the plan as it stands in the database. */
export interface PlayedApplication {
  plan: ApplicationPlan;
  caseId: number;
  version: number;
  state: GrantCaseState;
  paid: number;
  officerEmail: string | null;
  proposalId: number | null;
}

/** The product, its clock and its people, for the acts of 2013. */
export class Scene {
  readonly dataSource: DataSource;
  readonly plans: readonly ApplicationPlan[];
  readonly play: PlayedRound;
  private people = new Map<string, Promise<Person>>();

  constructor(
    readonly product: Product,
    private readonly clock: SettableClock,
    play: PlayedRound = YEAR_2013,
  ) {
    this.dataSource = product.get(DataSource);
    this.plans = play.plans();
    this.play = play;
  }

  async setDay(day: LegalDay): Promise<void> {
    await this.clock.setDay(day);
    this.people = new Map();
  }

  person(email: string): Promise<Person> {
    const known = this.people.get(email) ?? this.findPerson(email);
    this.people.set(email, known);
    return known;
  }

  /** The person as seen right now: whoever has just been invited sees more than before. */
  async findPerson(email: string): Promise<Person> {
    const [user] = await this.dataSource.query<{ id: number; name: string }[]>(
      'SELECT id, name FROM app_user WHERE email = ?',
      [email],
    );
    if (!user) throw new Error(`nobody in the demo has the address ${email}`);
    return this.product.get<Sessions>(Sessions).actorFor(user.id, user.name);
  }

  async round(): Promise<{ id: number; version: number; publishedAt: Date | null } | undefined> {
    const [round] = await this.dataSource.query<{ id: number; version: number; publishedAt: Date | null }[]>(
      'SELECT r.id, r.version, r.published_at AS publishedAt FROM round r JOIN programme p ON p.id = r.programme_id WHERE p.code = ? AND r.name = ?',
      [PROGRAMME_2013, this.play.name],
    );
    return round;
  }

  /** The applications that stand in one of the states, so that a year that was interrupted goes on where it was. */
  async applicationsIn(...states: GrantCaseState[]): Promise<PlayedApplication[]> {
    const rows = await this.dataSource.query<(Omit<PlayedApplication, 'plan'> & { lead: string })[]>(
      `SELECT o.name AS lead, c.id AS caseId, c.version, c.state, c.paid, u.email AS officerEmail,
              (SELECT id FROM decision_proposal d WHERE d.case_id = c.id AND d.returned_at IS NULL ORDER BY number DESC LIMIT 1) AS proposalId
       FROM grant_case c JOIN organisation o ON o.id = c.organisation_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       LEFT JOIN app_user u ON u.id = c.officer_id WHERE p.code = ? AND r.name = ? AND c.state IN (?) ORDER BY c.id`,
      [PROGRAMME_2013, this.play.name, states],
    );
    const planOf = new Map(this.plans.map((plan) => [plan.lead.name, plan]));
    return rows.flatMap(({ lead, ...row }) => {
      const plan = planOf.get(lead);
      return plan ? [{ ...row, paid: Number(row.paid), plan }] : [];
    });
  }

  async each<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
    const left = items.values();
    const worker = async () => {
      for (const item of left) await act(item);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  }
}
