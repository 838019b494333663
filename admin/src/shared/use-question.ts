import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/session.js';

/** A GET that is not a react-admin resource. `undefined` as path asks nothing. */
export function useQuestion<T>(
  path: string | undefined,
  { every, retry }: { every?: number; retry?: boolean } = {},
) {
  return useQuery({
    queryKey: ['question', path],
    queryFn: async ({ signal }) => (await ask<T>(path ?? '', signal)).data,
    enabled: path !== undefined,
    refetchInterval: every,
    retry: retry ?? false,
  });
}
