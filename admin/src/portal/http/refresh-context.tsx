import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

const Context = createContext({ round: 0, refreshAll: () => {} });

/** When Medel's day moves, everything shown is old at once. */
export function RefreshProvider({ children }: { children: ReactNode }) {
  const [round, setRound] = useState(0);
  const refreshAll = useCallback(() => setRound((n) => n + 1), []);
  return <Context value={useMemo(() => ({ round, refreshAll }), [round, refreshAll])}>{children}</Context>;
}

export function useRefresh() {
  return useContext(Context);
}
