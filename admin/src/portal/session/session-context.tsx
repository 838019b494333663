import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Session } from '#domain/contracts/session.js';
import { asProblem } from '../http/problem-text.js';
import { request, setConnection } from '../http/request.js';
import { useLocale } from '../i18n/locale.js';

type Status = 'asking' | 'signedIn' | 'signedOut' | 'unreachable';

interface SessionState {
  status: Status;
  session: Session | undefined;
  /** The session ended while pages were open: they stay, under a dialog that asks for the password again. */
  lost: boolean;
  refresh: () => Promise<Session | undefined>;
  signOut: () => Promise<void>;
  may: (permission: string) => boolean;
}

const Context = createContext<SessionState | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { locale, setLocale } = useLocale();
  const [state, setState] = useState<{ status: Status; session?: Session; lost: boolean }>({
    status: 'asking',
    lost: false,
  });
  const signedIn = useRef(false);

  const refresh = useCallback(async () => {
    try {
      const session = await request<Session>('GET', '/api/session');
      setConnection({ csrfToken: session.csrfToken });
      signedIn.current = true;
      setState({ status: 'signedIn', session, lost: false });
      setLocale(session.user.locale);
      return session;
    } catch (error) {
      const status = asProblem(error).status;
      if (!signedIn.current) setState({ status: status === 401 ? 'signedOut' : 'unreachable', lost: false });
      return undefined;
    }
  }, [setLocale]);

  const signOut = useCallback(async () => {
    signedIn.current = false;
    await request('DELETE', '/api/session').catch(() => undefined);
    setConnection({ csrfToken: '' });
    setState({ status: 'signedOut', lost: false });
  }, []);

  useEffect(() => {
    setConnection({
      onSignedOut: () => signedIn.current && setState((before) => ({ ...before, lost: true })),
      renewToken: async () => (await refresh()) !== undefined,
    });
    void refresh();
  }, [refresh]);

  setConnection({ language: locale });
  const value = useMemo(
    () => ({
      ...state,
      session: state.session,
      refresh,
      signOut,
      may: (permission: string) => state.session?.permissions.includes(permission) ?? false,
    }),
    [state, refresh, signOut],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSessionState(): SessionState {
  const state = useContext(Context);
  if (!state) throw new Error('SessionProvider is missing');
  return state;
}

/** For pages behind the sign-in, where there always is one. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('nobody is signed in');
  return session;
}
