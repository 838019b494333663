import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Recommendation } from '#domain/contracts/handling.js';
import type { OpinionRequestState } from '#domain/lifecycle/opinion-request.js';
import { Day, Instant, Text, Whole, YesNo } from '../platform/columns.js';

/** A county board is asked about one application. A request that was revoked may be put again. */
@Entity('opinion_request')
export class OpinionRequest {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() caseId: number;
  @Text() countyCode: string;
  @Text() state: OpinionRequestState;
  @Text() question: string;
  @Whole({ nullable: true }) askedBy: number | null;
  @Text() askedByName: string;
  @Instant() askedAt: Date;
  @Day() askedOn: string;
  @Day() dueOn: string;
  @Day({ nullable: true }) remindedOn: string | null;
  @Text() formId: string;
  @Whole() formVersion: number;
  /** JSON of what the county board has filled in so far; its own until it answers. */
  @Text({ nullable: true }) draft: string | null;
  @Text({ nullable: true }) answers: string | null;
  @Text({ nullable: true }) recommendation: Recommendation | null;
  @Text({ nullable: true }) reasons: string | null;
  @Whole({ nullable: true }) answeredBy: number | null;
  @Text({ nullable: true }) answeredByName: string | null;
  @Instant({ nullable: true }) answeredAt: Date | null;
  @Day({ nullable: true }) answeredOn: string | null;
  @YesNo({ nullable: true }) late: boolean | null;
  @Text({ nullable: true }) closedReason: string | null;
}
