import { InvalidError } from '#domain/errors.js';

export function nameTaken(year?: number): InvalidError {
  const when = year === undefined ? '' : ` ${year}`;
  return new InvalidError([
    {
      field: 'name',
      code: 'round.taken',
      message: `Programmet har redan en omgång${when} med det namnet.`,
    },
  ]);
}
