import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Problem } from '#domain/contracts/fields.js';
import {
  ForbiddenError,
  InvalidError,
  NotFoundError,
  type Refusal,
  RefusedError,
  StaleError,
} from '#domain/errors.js';
import type { Language } from '#domain/lifecycle/label.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import type { MedelRequest } from './allow.js';
import { CLASS_TEXTS, type ProblemText, STATUS_TEXTS, words } from './problem-texts.js';
import { databaseErrorNumber } from './transaction.js';

/** The one place where an error becomes a status and RFC 9457 problem+json, in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<MedelRequest>();
    const problem = problemOf(error, languageOf(request));
    if (problem.status >= 500)
      this.log.error(
        `${request.method} ${request.url}`,
        error instanceof Error ? error.stack : String(error),
      );
    if (problem.status === 503) reply.header('retry-after', '5');
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

export function problemOf(error: unknown, locale: Language = 'sv'): Problem {
  if (error instanceof NotFoundError) return problem(404, CLASS_TEXTS.notFound, locale);
  if (error instanceof InvalidError)
    return { ...problem(400, CLASS_TEXTS.invalid, locale), fields: error.problems };
  if (error instanceof RefusedError) return refused(error.refusals, locale);
  if (error instanceof ForbiddenError)
    return {
      ...problem(403, CLASS_TEXTS.refused, locale, error.refusal.code),
      ...refusalText(error.refusal, locale),
      data: error.refusal.data,
    };
  if (error instanceof StaleError)
    return { ...problem(409, CLASS_TEXTS.stale, locale, `${error.thing}.stale`), data: error.data };
  return fromFramework(error, locale);
}

/** For answers given before Nest is reached. */
export function statusProblem(status: 404 | 429): Problem {
  return problem(status, STATUS_TEXTS[status] ?? CLASS_TEXTS.unexpected, 'sv');
}

function refused(refusals: Refusal[], locale: Language): Problem {
  const reasons = refusals.map((refusal) => ({ ...refusal, ...refusalText(refusal, locale) }));
  const [first] = reasons;
  return {
    ...problem(422, CLASS_TEXTS.refused, locale, first?.code),
    ...(first ? { title: first.title, detail: reasons.map((reason) => reason.detail).join(' ') } : {}),
    reasons,
  };
}

function fromFramework(error: unknown, locale: Language): Problem {
  const status = statusOf(error);
  const known = STATUS_TEXTS[status];
  if (known) return problem(status, known, locale);
  if (status >= 400 && status < 500) return problem(status, CLASS_TEXTS.invalid, locale);
  return isAway(error)
    ? problem(503, CLASS_TEXTS.away, locale)
    : problem(500, CLASS_TEXTS.unexpected, locale);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (isCutOff(error)) return 400;
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

/** An upload whose sender hung up in the middle; the parser throws a bare error. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && /unexpected end of multipart data/i.test(error.message);
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
  'POOL_CLOSED',
]);
/** Locks that did not come free and a server on its way down: trying again is right. */
const PASSING = new Set([1020, 1053, 1205, 1213, 1927]);

function isAway(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return AWAY.has(code ?? driverError?.code ?? '') || PASSING.has(databaseErrorNumber(error) ?? 0);
}

function problem(status: number, text: ProblemText, locale: Language, code: string = text.code): Problem {
  return { type: `urn:medel:problem:${code}`, status, code, ...words(text, locale) };
}

/** The signed-in person's choice; before that, what the browser asks for. */
function languageOf(request: MedelRequest): Language {
  return (
    request.liveSession?.locale ?? (/^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv')
  );
}
