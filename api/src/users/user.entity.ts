import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, Instant, Text, Whole, YesNo } from '../platform/columns.js';

@Entity('app_user')
export class User {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Text() email: string;
  @Text() name: string;
  /** argon2id; null until an invitation is accepted. */
  @Text({ nullable: true, select: false }) passwordHash: string | null;
  @YesNo() active: boolean;
  @Text() locale: 'sv' | 'en';
  @Text() mailPreference: 'atOnce' | 'dailyDigest' | 'off';
  @Text({ nullable: true, select: false }) preferences: string | null;
  @Instant({ nullable: true }) lastSignInAt: Date | null;
  @Instant() createdAt: Date;
}

@Entity('membership')
export class Membership {
  @PrimaryGeneratedColumn() id: number;
  @Whole() userId: number;
  @Whole() organisationId: number;
  @Text() role: string;
  @Whole({ nullable: true }) programmeId: number | null;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
}
