import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#domain/contracts/fields.js';
import { ForbiddenError, InvalidError, NotFoundError, type Refusal, RefusedError, StaleError } from '#domain/errors.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import { databaseErrorNumber } from './transaction.js';

/** The one place where an error becomes a status and RFC 9457 problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log.error(`${request.method} ${request.url}`, error instanceof Error ? error.stack : String(error));
    if (problem.status === 503) reply.header('retry-after', '5');
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof NotFoundError) return problem(404, 'notFound', 'Det du söker finns inte.', 'Det kan ha tagits bort, eller så har du inte rätt att se det.');
  if (error instanceof InvalidError) return { ...problem(400, 'invalid', 'Uppgifterna kan inte läsas.', 'Rätta de fält som nämns och försök igen.'), fields: error.problems };
  if (error instanceof RefusedError) return refused(error.refusals);
  if (error instanceof ForbiddenError) return { ...problem(403, error.refusal.code, refusalText(error.refusal, 'sv').title, refusalText(error.refusal, 'sv').detail), data: error.refusal.data };
  if (error instanceof StaleError) return { ...problem(409, `${error.thing}.stale`, 'Någon annan har ändrat detta.', 'Läs in sidan igen och gör om din ändring på det som gäller nu.'), data: error.data };
  return fromFramework(error);
}

function refused(refusals: Refusal[]): Problem {
  const reasons = refusals.map((refusal) => ({ ...refusal, ...refusalText(refusal, 'sv') }));
  return { ...problem(422, refusals[0]?.code ?? 'refused', reasons[0]?.title ?? 'Det går inte.', reasons.map((reason) => reason.detail).join(' ')), reasons };
}

const FRAMEWORK: Record<number, [code: string, title: string, detail: string]> = {
  400: ['invalid', 'Anropet kan inte läsas.', 'Kontrollera att det är giltig JSON eller en giltig fil.'],
  401: ['signedOut', 'Du är inte inloggad.', 'Logga in och försök igen.'],
  403: ['forbidden', 'Du har inte rätt att göra detta.', 'Be den som sköter behörigheter i din organisation.'],
  404: ['notFound', 'Det du söker finns inte.', 'Kontrollera adressen.'],
  405: ['methodNotAllowed', 'Det går inte att göra så här.', 'Kontrollera adressen.'],
  413: ['tooLarge', 'Det du skickar är för stort.', 'Skicka högst 1 MB, eller högst 5 MB som fil.'],
  415: ['wrongMediaType', 'Innehållet har fel sort.', 'Skicka JSON, eller en fil där det är sagt.'],
  429: ['tooMany', 'För många försök.', 'Vänta en stund och försök igen.'],
};

function fromFramework(error: unknown): Problem {
  const status = statusOf(error);
  const known = FRAMEWORK[status];
  if (known) return problem(status, ...known);
  if (status >= 400 && status < 500) return problem(status, 'invalid', 'Anropet kan inte läsas.', 'Kontrollera anropet.');
  if (isAway(error)) return problem(503, 'unavailable', 'Medel når inte sin databas just nu.', 'Inget har ändrats. Försök igen om en stund.');
  return problem(500, 'unexpected', 'Något gick fel hos oss.', 'Inget har ändrats. Försök igen, och hör av dig om det fortsätter.');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'PROTOCOL_CONNECTION_LOST', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'POOL_CLOSED']);

function isAway(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return AWAY.has(code ?? driverError?.code ?? '') || [1205, 1213, 1020, 1927, 1053].includes(databaseErrorNumber(error) ?? 0);
}

function problem(status: number, code: string, title: string, detail: string): Problem {
  return { type: `urn:medel:problem:${code}`, status, code, title, detail };
}
