import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { RoundMechanism } from '#domain/contracts/rounds.js';
import { Day, Instant, Kronor, Text, Whole, YesNo } from '../platform/columns.js';

@Entity('round')
export class Round {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() programmeId: number;
  @Whole() year: number;
  @Text() mechanism: RoundMechanism;
  @Text() name: string;
  @Text() legalBasis: string;
  @Kronor() frame: number;
  @Day({ nullable: true }) applicationOpensOn: string | null;
  @Day({ nullable: true }) applicationClosesOn: string | null;
  @Day({ nullable: true }) opinionDueOn: string | null;
  @Day({ nullable: true }) decisionPlannedOn: string | null;
  @Day() requisitionOpensOn: string;
  @Day() requisitionClosesOn: string;
  @Day() useFrom: string;
  @Day() useTo: string;
  @Day() reportDueOn: string;
  @Day() repaymentDueOn: string;
  @Whole() payWithinWorkingDays: number;
  @YesNo() carryOverAllowed: boolean;
  @YesNo() appealAllowed: boolean;
  /** JSON; read it with `settingsOf`. */
  @Text({ nullable: true }) settings: string | null;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Whole({ nullable: true }) copiedFrom: number | null;
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
