import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AppealState } from '#domain/lifecycle/appeal.js';
import { Day, Instant, Text, Whole, YesNo } from '../platform/columns.js';

@Entity('appeal')
export class Appeal {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Whole() caseId: number;
  @Whole() decisionId: number;
  @Text() appellant: string;
  @Text() text: string;
  @Day() arrivedOn: string;
  /** As it was known when the appeal was tried. */
  @Day({ nullable: true }) lastDay: string | null;
  @YesNo({ nullable: true }) inTime: boolean | null;
  @Text() state: AppealState;
  @Whole() registeredBy: number;
  @Text() registeredByName: string;
  @Instant() registeredAt: Date;
  @Text({ nullable: true }) triedByName: string | null;
  @Instant({ nullable: true }) triedAt: Date | null;
  @Text({ nullable: true }) triedReasons: string | null;
  @Instant({ nullable: true }) handedOverAt: Date | null;
  @Text({ nullable: true }) court: string | null;
  @Text({ nullable: true }) outcome: string | null;
  @Day({ nullable: true }) outcomeOn: string | null;
  @Text({ nullable: true }) outcomeText: string | null;
}
