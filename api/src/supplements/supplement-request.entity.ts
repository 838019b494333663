import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SupplementRequestState } from '#domain/lifecycle/supplement-request.js';
import { Day, Instant, Text, Whole, YesNo } from '../platform/columns.js';

/** The authority asks for more on an application; one request at a time. */
@Entity('supplement_request')
export class SupplementRequest {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() caseId: number;
  @Text() state: SupplementRequestState;
  /** JSON list of the names of the questions that are open. */
  @Text() questions: string;
  @YesNo() attachmentsAsked: boolean;
  @Text() text: string;
  @Whole() askedBy: number;
  @Text() askedByName: string;
  @Instant() askedAt: Date;
  @Day() askedOn: string;
  @Day() dueOn: string;
  @Whole() fromVersion: number;
  @Whole({ nullable: true }) toVersion: number | null;
  /** JSON of the applicant's answers so far; its own until they are sent in. */
  @Text({ nullable: true }) draft: string | null;
  @Whole() draftVersion: number;
  @Text({ nullable: true }) draftSavedBy: string | null;
  @Instant({ nullable: true }) draftSavedAt: Date | null;
  @Text({ nullable: true }) answeredByName: string | null;
  @Instant({ nullable: true }) answeredAt: Date | null;
  @Day({ nullable: true }) answeredOn: string | null;
  @YesNo({ nullable: true }) late: boolean | null;
  @Text({ nullable: true }) closedReason: string | null;
}
