import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { ProblemError, plainProblem } from '../providers/problem.js';
import { send } from '../providers/session.js';
import { useStale } from './stale.js';

interface Options<R> {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Said when the server has answered yes; nothing is shown as done before that. */
  success?: string;
  onDone?: (result: R) => void;
}

/** A domain action: creates its own resource, once per intention, and reloads what is on the screen. */
export function useAction<R = unknown>(path: string, { method = 'POST', success, onDone }: Options<R> = {}) {
  const intention = useRef<{ body: string; key: string } | undefined>(undefined);
  const notify = useNotify();
  const refresh = useRefresh();
  const showStale = useStale();

  const mutation = useMutation<R, unknown, unknown>({
    mutationFn: async (body) => {
      const text = body instanceof FormData ? '' : JSON.stringify(body ?? null);
      if (intention.current?.body !== text || body instanceof FormData)
        intention.current = { body: text, key: crypto.randomUUID() };
      try {
        return await send<R>(method, path, body, intention.current.key);
      } catch (error) {
        // Without an answer nobody knows whether it was done: the same key again makes the repeat safe.
        if (!(error instanceof ProblemError && error.status === 0)) intention.current = undefined;
        throw error;
      }
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 409) showStale(error.problem);
    },
    onSuccess: (result) => {
      intention.current = undefined;
      if (success) notify(success, { type: 'success' });
      refresh();
      onDone?.(result);
    },
  });
  const problem =
    mutation.error === null
      ? undefined
      : mutation.error instanceof ProblemError
        ? mutation.error.problem
        : plainProblem(500);
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    problem,
    clear: mutation.reset,
    result: mutation.data,
  };
}
