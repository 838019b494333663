import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Kronor, Text, Whole } from '../platform/columns.js';

@Entity('repayment_claim')
export class RepaymentClaim {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() caseId: number;
  @Text() ground: 'rest' | 'wrongUse' | 'reportMissing';
  @Kronor() amount: number;
  @Kronor() received: number;
  @Text() reasons: string;
  @Day() dueOn: string;
  @Text() ocr: string;
  @Text() state: string;
  @Whole() decidedBy: number;
  @Text() decidedByName: string;
  @Day() decidedOn: string;
  @Instant() decidedAt: Date;
}

@Entity('repayment_receipt')
export class RepaymentReceipt {
  @PrimaryGeneratedColumn() id: number;
  @Whole() claimId: number;
  @Kronor() amount: number;
  @Day() receivedOn: string;
  @Text() reference: string;
  @Whole() registeredBy: number;
  @Text() registeredByName: string;
  @Instant() registeredAt: Date;
}
