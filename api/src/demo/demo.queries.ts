import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { roleLabel, sideOf } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Demo } from '#domain/contracts/session.js';
import { DEMO_ACCOUNTS } from '../../seed/demo-accounts.js';
import { Clock, DemoClock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Sessions } from '../platform/sessions.js';

type Account = NonNullable<Demo['accounts']>[number];

/** The roles of `system` have no accounts; the others are on one of three sides. */
const ACCOUNTS = DEMO_ACCOUNTS.map(({ name, email, role, organisation }): Account => ({
  name,
  email,
  roleLabel: roleLabel(role),
  organisation,
  side: sideOf(role) as Account['side'],
}));

@Injectable()
export class DemoQueries {
  private lastDay: LegalDay | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async read(): Promise<Demo> {
    if (!this.config.demo) return { demo: false, today: this.clock.today() };
    // The way is read before the day: a way that has ended has set its last day first.
    const way = await this.way();
    const today = await this.newestDay();
    return {
      demo: true,
      today,
      password: this.config.demoPassword,
      accounts: ACCOUNTS,
      busy: way && { ...way, at: today },
    };
  }

  /** Another process moves the day; memberships hold from day to day, so what sessions remember is let go with it. */
  private async newestDay(): Promise<LegalDay> {
    if (this.clock instanceof DemoClock) await this.clock.refresh();
    const today = this.clock.today();
    if (this.lastDay !== today) this.sessions.forget();
    this.lastDay = today;
    return today;
  }

  private async way(): Promise<{ from: LegalDay; to: LegalDay } | null> {
    const [row] = await this.dataSource.query<{ from: LegalDay | null; to: LegalDay }[]>(
      'SELECT started_from AS `from`, target_day AS `to` FROM demo_clock WHERE id = 1 AND target_day IS NOT NULL',
    );
    return row ? { from: row.from ?? row.to, to: row.to } : null;
  }
}
