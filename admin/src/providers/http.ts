import type { Problem } from '#domain/contracts/index.js';
import { plainProblem, ProblemError } from './problem.js';

export interface Answer<T> {
  data: T;
  headers: Headers;
}

interface Write {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  csrfToken: string;
  /** One per intention of the user, so that a repeated request does the thing once. */
  idempotencyKey?: string;
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return answer<T>(await reach(path, { headers: { accept: 'application/json' }, signal }));
}

export async function write<T>(
  path: string,
  { method, body, csrfToken, idempotencyKey = crypto.randomUUID() }: Write,
): Promise<Answer<T>> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'x-csrf-token': csrfToken,
    'idempotency-key': idempotencyKey,
  };
  const file = body instanceof FormData;
  if (body !== undefined && !file) headers['content-type'] = 'application/json';
  return answer<T>(
    await reach(path, {
      method,
      headers,
      body: file ? body : body === undefined ? undefined : JSON.stringify(body),
    }),
  );
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(0, plainProblem(0));
  }
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const parsed = parseJson(text);
  if (response.ok) return { data: parsed as T, headers: response.headers };
  throw new ProblemError(response.status, isProblem(parsed) ? parsed : plainProblem(response.status));
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}
