import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { auditVerification } from '#domain/contracts/oversight.js';
import { CONFIG, type Config } from '../platform/config.js';
import { readPublishedHeads } from './audit-heads.js';
import { verifyAudit } from './verify-audit.js';
import { verifyLedger } from './verify-ledger.js';

export type AuditVerification = z.infer<typeof auditVerification>;

/** Audit chains, seals, published heads, ledger, counts and states, all in one snapshot of the database. */
@Injectable()
export class VerifyEverything {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
  ) {}

  async run(): Promise<AuditVerification> {
    const heads = await readPublishedHeads(this.config.dataDir);
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { broken, ...counted } = await verifyAudit(manager, heads);
      const ledgerProblems = await verifyLedger(manager);
      return {
        verified: broken.length === 0 && ledgerProblems.length === 0,
        ...counted,
        firstBroken: broken[0] ?? null,
        ledgerProblems,
        checkedAt: new Date().toISOString(),
      };
    });
  }
}
