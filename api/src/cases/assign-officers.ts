import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { AssignOfficer } from './assign-officer.js';
import { type BatchResult, rowByRow } from './row-by-row.js';

@Injectable()
export class AssignOfficers {
  constructor(
    @Inject(AssignOfficer) private readonly assignOfficer: AssignOfficer,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  run({
    ids,
    officerId,
    actor,
  }: {
    ids: readonly number[];
    officerId: number | null;
    actor: Actor;
  }): Promise<BatchResult> {
    return rowByRow(
      this.dataSource,
      ids,
      async (caseId) => (await this.assignOfficer.run({ caseId, officerId, actor })).state,
    );
  }
}
