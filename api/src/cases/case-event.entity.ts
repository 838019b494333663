import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Text, Whole, YesNo } from '../platform/columns.js';

/** History, append-only. */
@Entity('case_event')
export class CaseEvent {
  @PrimaryGeneratedColumn() id: number;
  @Whole() caseId: number;
  @Text() event: string;
  @Text({ nullable: true }) fromState: string | null;
  @Text({ nullable: true }) toState: string | null;
  @Whole({ nullable: true }) actorId: number | null;
  @Text() actorName: string;
  @Text() actorRole: string;
  @YesNo() internal: boolean;
  @Text({ nullable: true }) text: string | null;
  @Text() data: string;
  @Instant() at: Date;
  @Day() day: string;
}
