import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { Day, Instant, Kronor, Text, Whole, YesNo } from '../platform/columns.js';

/** `version` is a plain column: it is raised by the one UPDATE in `case-changes.ts`, never by TypeORM. */
@Entity('grant_case')
export class GrantCase {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Text() registryNumber: string;
  @Whole() roundId: number;
  @Whole() potId: number;
  @Whole() organisationId: number;
  @Text() recipientClass: RecipientClass;
  @Text() countyCode: string;
  @Text() state: GrantCaseState;
  @Instant() stateSince: Date;
  @Whole({ nullable: true }) officerId: number | null;
  @Kronor() allotted: number;
  @Kronor() requisitioned: number;
  @Kronor() paid: number;
  @Kronor({ nullable: true }) used: number | null;
  @Kronor() claimed: number;
  @Kronor() repaid: number;
  @Kronor() waived: number;
  @YesNo({ nullable: true }) wantsShare: boolean | null;
  @Day({ nullable: true }) nextDueOn: string | null;
  @Text({ nullable: true }) nextDueKind: string | null;
  @Day({ nullable: true }) hearingSentOn: string | null;
  @Day({ nullable: true }) hearingAnswerBy: string | null;
  @Day({ nullable: true }) hearingAnsweredOn: string | null;
  @Instant() createdAt: Date;
}
