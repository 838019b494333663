import { useState } from 'react';
import type { Problem } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { initialValues, readFields, type Field, type FieldErrors, type FieldValue } from './field.js';

/** Values, errors of the browser and of the server, and what would be sent. */
export function useFieldForm(fields: Field[], problem?: Problem) {
  const say = useWords();
  const [values, setValues] = useState(() => initialValues(fields));
  const [errors, setErrors] = useState<FieldErrors>({});
  const serverErrors = Object.fromEntries(
    (problem?.fields ?? []).map(({ field, message }) => [field, message]),
  );

  const set = (name: string, value: FieldValue) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors(({ [name]: _gone, ...rest }) => rest);
  };
  /** The body when everything can be read; otherwise focus goes to the first field that cannot. */
  const check = (): Record<string, unknown> | undefined => {
    const read = readFields(fields, values, say);
    setErrors(read.errors);
    const [first] = Object.keys(read.errors);
    if (first === undefined) return read.body;
    document.getElementById(`field-${first}`)?.focus();
    return undefined;
  };
  return { values, errors: { ...serverErrors, ...errors }, set, check };
}
