import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Kronor, Text, Whole, YesNo } from '../platform/columns.js';

@Entity('requisition')
export class Requisition {
  @PrimaryGeneratedColumn() id: number;
  @Whole() caseId: number;
  @Kronor() amount: number;
  @Text() bankgiro: string;
  @YesNo() wantsShare: boolean;
  @Text() formId: string;
  @Whole() formVersion: number;
  /** JSON as sent and checked. */
  @Text() answers: string;
  @Whole() signedBy: number;
  @Text() signedByName: string;
  @Instant() receivedAt: Date;
  @Day() receivedOn: string;
}
