import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Text, Whole } from '../platform/columns.js';

@Entity('programme')
export class Programme {
  @PrimaryGeneratedColumn() id: number;
  @Text() code: string;
  @Text() name: string;
  @Text() purpose: string;
  @Whole() authorityId: number;
}
