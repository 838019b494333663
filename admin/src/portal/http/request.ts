import type { Problem } from '#domain/contracts/fields.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A refusal by the API, or the network's (status 0, code `network`). */
export class RequestProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`${problem.status} ${problem.code}`);
  }

  get status(): number {
    return this.problem.status;
  }
}

interface RequestOptions {
  body?: unknown;
  /** The same key for the same attempt, so that a double click or a lost answer does the thing once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

const connection = { csrfToken: '', language: 'sv', onSignedOut: () => {}, renewToken: async () => false };

export function setConnection(change: Partial<typeof connection>): void {
  Object.assign(connection, change);
}

export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const key = method === 'GET' ? undefined : (options.idempotencyKey ?? newIdempotencyKey());
  const response = await send(method, path, options, key);
  if (response.ok) return read<T>(response);
  const problem = await readProblem(response);
  // Another tab signed in again: the token here is old, the session is not.
  if (problem.status === 403 && problem.code.includes('csrf') && (await connection.renewToken())) {
    const second = await send(method, path, options, key);
    if (second.ok) return read<T>(second);
    throw new RequestProblem(await readProblem(second), retryAfter(second));
  }
  if (problem.status === 401) connection.onSignedOut();
  throw new RequestProblem(problem, retryAfter(response));
}

/** `crypto.randomUUID` exists only over https and on localhost; a kommun may run this over plain http in a test. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function headersFor(method: Method, key: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': connection.language,
  };
  if (key) headers['idempotency-key'] = key;
  if (method !== 'GET' && connection.csrfToken) headers['x-csrf-token'] = connection.csrfToken;
  return headers;
}

/** A session that ended is asked for again, whoever made the request. */
export function signedOut(): void {
  connection.onSignedOut();
}

async function send(
  method: Method,
  path: string,
  options: RequestOptions,
  key: string | undefined,
): Promise<Response> {
  const headers = headersFor(method, key);
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  try {
    return await fetch(path, { method, headers, body, signal: options.signal, credentials: 'same-origin' });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new RequestProblem({ type: 'about:blank', title: '', status: 0, code: 'network' });
  }
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { type: 'about:blank', title: '', code: 'unknown', ...body, status: response.status };
  } catch {
    return { type: 'about:blank', title: '', status: response.status, code: 'unknown' };
  }
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
