import { useSyncExternalStore } from 'react';
import type { Session } from '#domain/contracts/index.js';
import { ProblemError } from './problem.js';
import { read, write, type Answer } from './http.js';

let current: Session | undefined;
let loading: Promise<Session> | undefined;
const listeners = new Set<() => void>();

/** Who is signed in, asked once and kept; `fresh` asks again. */
export function loadSession(fresh = false): Promise<Session> {
  if (current && !fresh) return Promise.resolve(current);
  loading ??= guarded(read<Session>('/session')).then(
    ({ data }) => {
      loading = undefined;
      keepSession(data);
      return data;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export function keepSession(session: Session): void {
  current = session;
  for (const tell of listeners) tell();
}

export function useSession(): Session {
  const session = useSyncExternalStore(subscribe, () => current);
  if (!session) throw new Error('the back office renders only when somebody is signed in');
  return session;
}

export function useMay(permission: string): boolean {
  return useSession().permissions.includes(permission);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function ask<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return guarded(read<T>(path, signal));
}

/** A write as the signed-in person. A token that has been renewed elsewhere is fetched and tried once more. */
export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  idempotencyKey: string = crypto.randomUUID(),
): Promise<T> {
  const attempt = async () =>
    (await write<T>(path, { method, body, csrfToken: (await loadSession()).csrfToken, idempotencyKey })).data;
  return guarded(
    attempt().catch(async (error: unknown) => {
      if (!(error instanceof ProblemError && error.status === 403 && error.problem.code.startsWith('csrf')))
        throw error;
      await loadSession(true);
      return attempt();
    }),
  );
}

/** 401 means that nobody is signed in any longer: go and sign in, then come back to the same page. */
function guarded<T>(request: Promise<T>): Promise<T> {
  return request.catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.status === 401)) throw error;
    goToSignIn();
    return new Promise<T>(() => undefined);
  });
}

export function goToSignIn(): void {
  const here = `${window.location.pathname}${window.location.search}${window.location.hash}`;
  window.location.assign(`/logga-in?next=${encodeURIComponent(here)}`);
}
