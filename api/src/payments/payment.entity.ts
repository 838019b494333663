import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Kronor, Text, Whole } from '../platform/columns.js';

/** One requisition may lead to several payments: the allotment, later a share of what was left. */
@Entity('payment')
export class Payment {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() caseId: number;
  @Whole() requisitionId: number;
  @Whole({ nullable: true }) redistributionId: number | null;
  @Text() kind: 'requisition' | 'redistribution';
  @Kronor() amount: number;
  @Text() bankgiro: string;
  @Text() state: string;
  @Day() dueOn: string;
  @Whole({ nullable: true }) preparedBy: number | null;
  @Whole({ nullable: true }) attestedBy: number | null;
  @Day({ nullable: true }) paidOn: string | null;
  @Text({ nullable: true }) reference: string | null;
  @Text({ nullable: true }) stopReason: string | null;
  @Instant() createdAt: Date;
}
