import { useCallback, useRef, useState } from 'react';
import type { Problem } from '#domain/contracts/fields.js';
import { asProblem } from './problem-text.js';
import { newIdempotencyKey, RequestProblem, request, type Method } from './request.js';

export interface Action<T> {
  run: (method: Method, path: string, body?: unknown) => Promise<T | undefined>;
  busy: boolean;
  problem: Problem | undefined;
  retryAfterSeconds: number | null;
  clear: () => void;
}

/**
 * One write at a time. The Idempotency-Key lives as long as the attempt: a lost answer is asked for again with the same key
 * and the same body, while a refusal that was heard, or a changed body, starts a new attempt.
 */
export function useAction<T = unknown>(): Action<T> {
  const [state, setState] = useState<{ busy: boolean; problem?: Problem; retryAfterSeconds: number | null }>({
    busy: false,
    retryAfterSeconds: null,
  });
  const running = useRef(false);
  const attempt = useRef<{ key: string; content: string }>(undefined);

  const run = useCallback(async (method: Method, path: string, body?: unknown) => {
    if (running.current) return undefined;
    running.current = true;
    const content = `${method} ${path} ${JSON.stringify(body) ?? ''}`;
    if (attempt.current?.content !== content) attempt.current = { key: newIdempotencyKey(), content };
    setState({ busy: true, retryAfterSeconds: null });
    try {
      const value = await request<T>(method, path, { body, idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      setState({ busy: false, retryAfterSeconds: null });
      return value ?? ({} as T);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 0 && problem.status < 500) attempt.current = undefined;
      setState({
        busy: false,
        problem,
        retryAfterSeconds: error instanceof RequestProblem ? error.retryAfterSeconds : null,
      });
      return undefined;
    } finally {
      running.current = false;
    }
  }, []);

  const clear = useCallback(() => setState({ busy: false, retryAfterSeconds: null }), []);
  return { run, clear, busy: state.busy, problem: state.problem, retryAfterSeconds: state.retryAfterSeconds };
}
