import type { Store } from 'react-admin';

type Values = Record<string, unknown>;
type Listener = (value: unknown) => void;

/** Where the reader stood in a list is for this visit; saved queries, columns are for good. */
const KEPT = [/\.savedQueries$/, /\.datatable/];
const WRITE_AFTER_MS = 800;

/**
 * react-admin's store in memory, written through to the reader's own preferences on the server. Its default store is wiped
 * when somebody signs out, and saved queries with it.
 */
export function makeStore(initial: Values, save: (kept: Values) => Promise<unknown>): Store {
  const values = new Map<string, unknown>(Object.entries(initial));
  const listeners = new Map<string, Set<Listener>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const kept = () => Object.fromEntries([...values].filter(([key]) => isKept(key)));
  const tell = (key: string, value: unknown) => listeners.get(key)?.forEach((listener) => listener(value));
  const change = (key: string, value: unknown) => {
    if (value === undefined) values.delete(key);
    else values.set(key, value);
    tell(key, value);
    if (!isKept(key)) return;
    clearTimeout(timer);
    // A failed save is not worth a message: the choice holds for this visit.
    timer = setTimeout(() => void save(kept()).catch(() => undefined), WRITE_AFTER_MS);
  };

  return {
    setup: () => undefined,
    teardown: () => clearTimeout(timer),
    getItem: <T>(key: string, fallback?: T) => (values.has(key) ? (values.get(key) as T) : fallback),
    setItem: (key, value) => change(key, value),
    removeItem: (key) => change(key, undefined),
    removeItems: (prefix) =>
      [...values.keys()].filter((key) => key.startsWith(prefix)).forEach((key) => change(key, undefined)),
    // Called at sign-out: forget what is on this screen, never what is stored.
    reset: () => {
      clearTimeout(timer);
      values.clear();
      for (const key of listeners.keys()) tell(key, undefined);
    },
    subscribe: (key, listener) => {
      const set = listeners.get(key) ?? new Set<Listener>();
      listeners.set(key, set.add(listener));
      return () => set.delete(listener);
    },
    listItems: (prefix = '') => Object.fromEntries([...values].filter(([key]) => key.startsWith(prefix))),
  };
}

function isKept(key: string): boolean {
  return KEPT.some((pattern) => pattern.test(key));
}
