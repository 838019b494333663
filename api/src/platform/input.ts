import { type ArgumentMetadata, Body, Injectable, Param, type PipeTransform, Query } from '@nestjs/common';
import { z } from 'zod';
import { InvalidError } from '#domain/errors.js';
import { id as idSchema } from '#domain/contracts/fields.js';

/** What a route takes, checked before the controller runs. Every field that does not fit is named at once. */
@Injectable()
export class Checked<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  transform(value: unknown, _metadata: ArgumentMetadata): T {
    return parseAs(this.schema, value ?? {});
  }
}

export function parseAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: swedish });
  if (parsed.success) return parsed.data;
  throw new InvalidError(
    parsed.error.issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' ? issue.keys : [undefined]).map((key) => ({
        field: [...issue.path, ...(key === undefined ? [] : [key])].join('.') || 'body',
        code: issue.code,
        message: issue.message,
      })),
    ),
  );
}

/** The body, read as `schema`. */
export const BodyAs = <T>(schema: z.ZodType<T>) => Body(new Checked(schema));
/** The whole query string, read as `schema`. */
export const QueryAs = <T>(schema: z.ZodType<T>) => Query(new Checked(schema));

const pathId = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .pipe(idSchema);

/** A numeric id in the path; anything else is a thing that does not exist. */
export const IdParam = (name = 'id') => Param(name, new Checked(pathId));

const swedish: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Fältet saknas.'
        : `Fältet har fel sort; väntade ${SORTS[issue.expected] ?? issue.expected}.`;
    case 'unrecognized_keys':
      return 'Fältet känns inte igen.';
    case 'too_big':
      return `Värdet är för stort; högst ${issue.maximum}.`;
    case 'too_small':
      return `Värdet är för litet; minst ${issue.minimum}.`;
    case 'invalid_value':
      return `Värdet är inte ett av ${issue.values.join(', ')}.`;
    default:
      return 'Värdet har fel form.';
  }
};

const SORTS: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'ja eller nej',
  array: 'en lista',
  object: 'ett objekt',
};
