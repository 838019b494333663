import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Demo, Problem } from '#domain/contracts/index.js';
import { plainProblem, ProblemError } from '../../providers/problem.js';
import { ask, loadSession, send } from '../../providers/session.js';

const ASK_EVERY_MS = 500;
const pause = () => new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));

/** Moves Medel's day and follows it on its way: the year is walked day by day, and everything due happens. */
export function useDemoDay() {
  const [moving, setMoving] = useState(false);
  const [busy, setBusy] = useState<Demo['busy']>(null);
  const [problem, setProblem] = useState<Problem>();
  const [arrived, setArrived] = useState(false);
  const refresh = useRefresh();

  const move = async (day: string) => {
    setMoving(true);
    setProblem(undefined);
    setArrived(false);
    try {
      await send('POST', '/demo/day', { day });
      for (let demo = await state(); demo.busy; demo = await state()) {
        setBusy(demo.busy);
        await pause();
      }
      setArrived(true);
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.problem : plainProblem(500));
    }
    await loadSession(true).catch(() => undefined);
    refresh();
    setBusy(null);
    setMoving(false);
  };
  return { move: (day: string) => void move(day), busy, moving, problem, arrived };
}

async function state(): Promise<Demo> {
  return (await ask<Demo>('/demo')).data;
}
