import { parseKronor } from '#domain/money/kronor.js';
import type { Words } from '../../i18n/use-words.js';

interface Basis {
  name: string;
  label: string;
  help?: string;
  /** Optional fields are marked, the others must be filled in. */
  optional?: boolean;
  initial?: string | boolean;
  placeholder?: string;
}

export type Field = Basis &
  (
    | { kind: 'text' | 'email' | 'longText'; max?: number }
    | { kind: 'kronor' | 'wholeNumber' | 'day' | 'flag' }
    | { kind: 'choice'; options: { value: string | number; label: string }[] }
  );

export type FieldValue = string | boolean;
export type FieldValues = Record<string, FieldValue>;
export type FieldErrors = Record<string, string>;

export function initialValues(fields: Field[]): FieldValues {
  return Object.fromEntries(
    fields.map(({ name, kind, initial }) => [name, initial ?? (kind === 'flag' ? false : '')]),
  );
}

/** Reads what was typed into the body of the request. Blank is left out: it is not zero and not an empty text. */
export function readFields(
  fields: Field[],
  values: FieldValues,
  say: Words,
): { body: Record<string, unknown>; errors: FieldErrors } {
  const body: Record<string, unknown> = {};
  const errors: FieldErrors = {};
  for (const field of fields) {
    const value = values[field.name] ?? '';
    if (typeof value === 'boolean') body[field.name] = value;
    else if (value.trim() === '') {
      if (!field.optional)
        errors[field.name] = say(
          `Fyll i: ${field.label.toLowerCase()}.`,
          `Fill in: ${field.label.toLowerCase()}.`,
        );
    } else {
      const parsed = parse(field, value);
      if (parsed === undefined) errors[field.name] = unreadable(field, say);
      else body[field.name] = parsed;
    }
  }
  return { body, errors };
}

function parse(field: Field, value: string): string | number | undefined {
  if (field.kind === 'kronor') return parseKronor(value);
  if (field.kind === 'wholeNumber') return /^\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
  if (field.kind === 'choice') return field.options.find((option) => String(option.value) === value)?.value;
  return value;
}

function unreadable(field: Field, say: Words): string {
  if (field.kind === 'kronor')
    return say(
      'Skriv ett helt antal kronor, till exempel 1 250 000.',
      'Write whole kronor, for example 1 250 000.',
    );
  if (field.kind === 'wholeNumber')
    return say('Skriv ett helt tal med siffror.', 'Write a whole number in figures.');
  return say('Välj ett av alternativen.', 'Choose one of the options.');
}
