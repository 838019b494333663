import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { Day, Instant, Kronor, Text, Whole, YesNo } from '../platform/columns.js';

@Entity('round')
export class Round {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() programmeId: number;
  @Whole() year: number;
  @Text() name: string;
  @Text() legalBasis: string;
  @Kronor() frame: number;
  @Day() requisitionOpensOn: string;
  @Day() requisitionClosesOn: string;
  @Day() useFrom: string;
  @Day() useTo: string;
  @Day() reportDueOn: string;
  @Day() repaymentDueOn: string;
  @Whole() payWithinWorkingDays: number;
  @YesNo() carryOverAllowed: boolean;
  @YesNo() appealAllowed: boolean;
  @Instant() createdAt: Date;
}

@Entity('pot')
export class Pot {
  @PrimaryGeneratedColumn() id: number;
  @Whole() roundId: number;
  @Text() recipientClass: RecipientClass;
  @Text() name: string;
  @Kronor() frame: number;
}
