import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#domain/contracts/fields.js';
import { useLocale } from '../i18n/locale.js';
import { asProblem } from './problem-text.js';
import { useRefresh } from './refresh-context.js';
import { request } from './request.js';

export interface Resource<T> {
  value: T | undefined;
  problem: Problem | undefined;
  loading: boolean;
  reload: () => void;
}

interface Answer<T> {
  asked: string;
  value?: T;
  problem?: Problem;
}

/** GETs `path` and keeps what it had while it asks again. Null asks nothing. A new language asks again: labels are the API's. */
export function useResource<T>(path: string | null): Resource<T> {
  const { locale } = useLocale();
  const { round: everything } = useRefresh();
  const [answer, setAnswer] = useState<Answer<T>>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    request<T>('GET', path, { signal: abort.signal }).then(
      (value) => setAnswer({ asked: path, value }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setAnswer((before) => ({
          asked: path,
          value: before?.asked === path ? before.value : undefined,
          problem: asProblem(error),
        }));
      },
    );
    return () => abort.abort();
  }, [path, round, everything, locale]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  const current = answer?.asked === path ? answer : undefined;
  return {
    value: current?.value,
    problem: current?.problem,
    loading: path !== null && current === undefined,
    reload,
  };
}
