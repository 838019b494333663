import { useCallback, useEffect, useState } from 'react';
import type { Demo } from '#domain/contracts/session.js';
import { request } from '../http/request.js';

const POLL_MS = 600;

/** The demo's state, asked for once, and again and again while the year rolls on. */
export function useDemo(onArrived: () => void) {
  const [demo, setDemo] = useState<Demo>();
  const ask = useCallback(async () => {
    const answer = await request<Demo>('GET', '/api/demo').catch(() => undefined);
    if (answer) setDemo(answer);
  }, []);
  const busy = Boolean(demo?.busy);

  useEffect(() => {
    void ask();
  }, [ask]);
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => void ask(), POLL_MS);
    return () => {
      clearInterval(timer);
      onArrived();
    };
  }, [busy, ask, onArrived]);

  return { demo, ask, busy };
}
