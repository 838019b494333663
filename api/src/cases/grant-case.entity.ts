import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { DecisionKind } from '#domain/contracts/round-settings.js';
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
  /** The organisation again where money is allotted: one case per recipient and round. Null for whoever applies. */
  @Whole({ nullable: true }) allottedTo: number | null;
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
  @Text({ nullable: true }) hearingSkippedReason: string | null;
  @YesNo() joint: boolean;
  @Kronor({ nullable: true }) applied: number | null;
  @Kronor({ nullable: true }) proposed: number | null;
  @Text({ nullable: true }) proposedKind: DecisionKind | null;
  /** Of the newest decision on the application; null until one is made. */
  @Text({ nullable: true }) decisionKind: DecisionKind | null;
  @Day({ nullable: true }) decidedOn: string | null;
  /** The legal day of arrival (FL 22 §). */
  @Day({ nullable: true }) arrivedOn: string | null;
  @YesNo() late: boolean;
  /** Until this day has passed the authority does not see the application. */
  @Day({ nullable: true }) sealedUntil: string | null;
  @Text({ nullable: true }) awaiting: 'applicant' | 'authority' | null;
  @Instant({ nullable: true }) completenessCheckedAt: Date | null;
  @Whole({ nullable: true }) legalBasisId: number | null;
  @Instant() createdAt: Date;
}
