import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Portal } from '#domain/contracts/oversight.js';
import { useResource, type Resource } from '../http/use-resource.js';

const POLL_MS = 60_000;
const Context = createContext<Resource<Portal> | undefined>(undefined);

/** The first page's content, which the header needs everywhere for the bell and the organisation's name. */
export function PortalProvider({ children }: { children: ReactNode }) {
  const portal = useResource<Portal>('/api/portal');
  const { pathname } = useLocation();
  const { reload } = portal;
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    reload();
  }, [pathname, reload]);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), POLL_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return <Context value={portal}>{children}</Context>;
}

export function usePortal(): Resource<Portal> {
  const portal = useContext(Context);
  if (!portal) throw new Error('PortalProvider is missing');
  return portal;
}
