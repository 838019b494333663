import type { ReactNode } from 'react';
import { ErrorNotice, Waiting } from './Notice.js';
import { useQuestion } from './use-question.js';

interface Props<T> {
  path: string;
  rows?: number;
  /** What is begun from the answer must not begin from an old one. */
  fresh?: boolean;
  children: (data: T) => ReactNode;
}

/** A part of a page that has its own question: waited for, shown, or said why not. */
export function Asked<T>({ path, rows = 4, fresh = false, children }: Props<T>) {
  const { data, error, refetch, isFetchedAfterMount } = useQuestion<T>(path);
  if (data !== undefined && (!fresh || isFetchedAfterMount)) return children(data);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  return <Waiting rows={rows} />;
}
