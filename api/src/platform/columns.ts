import { Column, type ColumnOptions, DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

const toNumber = {
  from: (value: unknown) => (value === null ? null : Number(value)),
  to: (value: unknown) => value,
};

/** Whole kronor. */
export const Kronor = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', transformer: toNumber, ...options });
/** A legal day, YYYY-MM-DD in Europe/Stockholm. */
export const Day = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });
/** A moment in UTC. */
export const Instant = (options: ColumnOptions = {}) =>
  Column({ type: 'datetime', precision: 3, ...options });
export const Whole = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });
export const Text = (options: ColumnOptions = {}) => Column({ type: 'varchar', ...options });
export const YesNo = (options: ColumnOptions = {}) =>
  Column({
    type: 'tinyint',
    transformer: { from: (v: unknown) => (v === null ? null : Boolean(v)), to: (v: unknown) => v },
    ...options,
  });

/** `organisationNumber` ↔ `organisation_number`. */
export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
