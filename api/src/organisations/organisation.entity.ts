import type { OrganisationKind } from '#domain/access/role-fits.js';
import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Text, Whole } from '../platform/columns.js';

@Entity('organisation')
export class Organisation {
  @PrimaryGeneratedColumn() id: number;
  @Whole() version: number;
  @Text() kind: OrganisationKind;
  @Text() name: string;
  @Text({ nullable: true }) organisationNumber: string | null;
  @Text({ nullable: true }) municipalityCode: string | null;
  @Text({ nullable: true }) countyCode: string | null;
  @Text({ nullable: true }) contactEmail: string | null;
  @Text({ nullable: true }) contactPhone: string | null;
  @Text({ nullable: true }) postalAddress: string | null;
  @Text({ nullable: true }) bankgiro: string | null;
  /** How an authority writes its diarienummer, e.g. `9.3-{number}/{year}`. */
  @Text({ nullable: true }) registryPattern: string | null;
}
