import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { publishAuditHead } from '#api/audit/audit-heads.js';
import { sealAudit } from '#api/audit/seal-audit.js';
import { verifyLedger } from '#api/audit/verify-ledger.js';
import { LapseCase } from '#api/cases/lapse-case.js';
import { leaveMissingFollowUps } from '#api/follow-ups/leave-missing-follow-ups.js';
import { writeDigests } from '#api/notices/write-digests.js';
import { Clock } from '#api/platform/clock.js';
import { CONFIG, type Config } from '#api/platform/config.js';
import type { ScheduleName } from '#domain/jobs/schedules.js';
import { cleanUp } from './clean-up.js';
import { lapseRequisitions } from './lapse-requisitions.js';
import { log } from './log.js';
import { remindDeadlines } from './remind-deadlines.js';
import { tellOfSlowCases } from './tell-of-slow-cases.js';

/**
 * All recurring work. Its names, Swedish labels and rhythm stand in domain/src/jobs/schedules.ts; here is what each does.
 * Each only finds what is due and deals with it one transaction at a time, and says in words what came of it.
 */
@Injectable()
export class Schedules {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl' | 'dataDir'>,
    @Inject(LapseCase) private readonly lapseCase: LapseCase,
  ) {}

  readonly work: Readonly<Record<ScheduleName, () => Promise<string>>> = {
    'lapse-requisitions': async () => {
      const { lapsed, kept } = await lapseRequisitions(this.dataSource, this.lapseCase, this.clock.today());
      return kept > 0 ? `${lapsed} förföll, ${kept} stod kvar` : `${lapsed} förföll`;
    },
    'remind-deadlines': async () => {
      const reminded = await remindDeadlines(this.dataSource, this.clock.now(), this.clock.today());
      const slow = await tellOfSlowCases(this.dataSource, this.clock.now(), this.clock.today());
      return slow > 0
        ? `${reminded} påminnelser, ${slow} ärenden över sex månader`
        : `${reminded} påminnelser`;
    },
    'refresh-follow-up': async () =>
      `${await leaveMissingFollowUps(this.dataSource, this.clock.now())} ärenden att räkna`,
    'send-digests': async () =>
      `${await writeDigests(this.dataSource, { now: this.clock.now(), today: this.clock.today(), baseUrl: this.config.baseUrl })} sammanfattningar`,
    'clean-up': async () => `${await cleanUp(this.dataSource, this.clock.now())} rader borttagna`,
    'seal-audit': async () => `${await sealAudit(this.dataSource, this.clock.now())} poster förseglade`,
    'publish-audit-head': async () => {
      await sealAudit(this.dataSource, this.clock.now(), { everywhere: true });
      const head = await publishAuditHead(this.dataSource, this.config.dataDir, this.clock.today());
      return head ? `sigill ${head.sequence} publicerat` : 'inget att publicera';
    },
    'verify-ledger': async () => {
      const problems = await this.dataSource.transaction('REPEATABLE READ', verifyLedger);
      if (problems.length > 0) log.error({ problems }, 'the ledger does not hold');
      return problems.length === 0 ? 'allt stämmer' : `${problems.length} fel: ${problems.join(' ')}`;
    },
  };
}
