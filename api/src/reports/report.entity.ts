import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Kronor, Text, Whole, YesNo } from '../platform/columns.js';

/** Every version a recipient has sent in; a returned one stays as it was. */
@Entity('report')
export class Report {
  @PrimaryGeneratedColumn() id: number;
  @Whole() caseId: number;
  @Whole() number: number;
  @Kronor() used: number;
  @Kronor({ nullable: true }) acceptedUsed: number | null;
  @Text() formId: string;
  @Whole() formVersion: number;
  @Text() answers: string;
  @YesNo() late: boolean;
  @Whole() signedBy: number;
  @Text() signedByName: string;
  @Instant() submittedAt: Date;
  @Day() submittedOn: string;
  @Whole({ nullable: true }) reviewedBy: number | null;
  @Text({ nullable: true }) reviewedByName: string | null;
  @Instant({ nullable: true }) reviewedAt: Date | null;
  @Text({ nullable: true }) reviewNote: string | null;
  @Instant({ nullable: true }) returnedAt: Date | null;
  @Text({ nullable: true }) returnText: string | null;
}
