import { canonicalJson } from '#domain/forms/canonical-json.js';

export type FormAnswers = Record<string, unknown>;
export interface SavedDraft {
  version: number;
  savedAt: string | null;
  savedBy: string | null;
}
/** Rejects with `status: 409` when somebody else saved first; without a status (or ≥ 500) when the server was not reached. */
export type SaveDraft = (answers: FormAnswers, version: number) => Promise<SavedDraft>;

export type AutosaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; savedAt: string; savedBy: string | null }
  | { kind: 'offline' }
  | { kind: 'conflict'; error: unknown }
  | { kind: 'refused'; error: unknown };

export interface UnsentAnswers {
  answers: FormAnswers;
  version: number;
  writtenAt: string;
}

export interface AutosaveState {
  status: AutosaveStatus;
  version: number;
  /** Found on this device when the form was opened, and not what the server has. */
  unsent: UnsentAnswers | null;
}

interface AutosaveOptions {
  save: SaveDraft;
  draft: SavedDraft & { answers: FormAnswers };
  /** One per person and form, so that a shared device mixes nothing up. */
  storageKey: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  now?: () => Date;
  delay?: number;
  retryAfter?: number;
}

export interface Autosave {
  state: () => AutosaveState;
  subscribe: (listener: () => void) => () => void;
  change: (answers: FormAnswers) => void;
  /** Saves what is pending now; resolves when there is nothing more to save or it failed. */
  flush: () => Promise<void>;
  /** For pagehide: keeps a copy on the device before the request that may be cut off. */
  leave: () => Promise<void>;
  /** The answers to show again; they are saved as the person's newest. */
  restoreUnsent: () => FormAnswers | null;
  discardUnsent: () => void;
  stop: () => void;
}

/** Saves a draft a little after the last change, one request at a time; what cannot be sent stays on the device. */
export function createAutosave({
  save,
  draft,
  storageKey,
  storage,
  now = () => new Date(),
  delay = 2000,
  retryAfter = 15_000,
}: AutosaveOptions): Autosave {
  const device = deviceCopy(storage, `medel.draft.${storageKey}`);
  const listeners = new Set<() => void>();
  let state: AutosaveState = {
    status: draft.savedAt
      ? { kind: 'saved', savedAt: draft.savedAt, savedBy: draft.savedBy }
      : { kind: 'idle' },
    version: draft.version,
    unsent: device.readUnlessSame(draft.answers),
  };
  let pending: FormAnswers | null = null;
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<AutosaveState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };
  const keep = (answers: FormAnswers) =>
    device.write({ answers, version: state.version, writtenAt: now().toISOString() });

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    // Again: another that waited may have sent what came in between, and that is to be waited for too.
    while (sending) await sending;
    if (!pending || state.status.kind === 'conflict') return undefined;
    sending = send(pending).finally(() => {
      sending = null;
    });
    return sending;
  };

  const send = async (answers: FormAnswers): Promise<void> => {
    pending = null;
    set({ status: { kind: 'saving' } });
    try {
      const saved = await save(answers, state.version);
      if (!pending) device.clear();
      set({
        version: saved.version,
        status: { kind: 'saved', savedAt: saved.savedAt ?? now().toISOString(), savedBy: saved.savedBy },
      });
    } catch (error) {
      pending ??= answers;
      keep(pending);
      set({ status: statusOf(error) });
      if (state.status.kind === 'offline') later(retryAfter);
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (answers) => {
      pending = answers;
      if (state.status.kind === 'offline' || state.status.kind === 'conflict') keep(answers);
      if (state.status.kind !== 'conflict') later(delay);
    },
    flush,
    leave: () => {
      if (pending) keep(pending);
      return flush();
    },
    restoreUnsent: () => {
      const answers = state.unsent?.answers ?? null;
      if (answers) {
        pending = answers;
        set({ unsent: null });
        later(0);
      }
      return answers;
    },
    discardUnsent: () => {
      pending = null;
      clearTimeout(timer);
      device.clear();
      set({ unsent: null });
    },
    stop: () => clearTimeout(timer),
  };
}

function statusOf(error: unknown): AutosaveStatus {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  if (status === 409) return { kind: 'conflict', error };
  return !status || status >= 500 ? { kind: 'offline' } : { kind: 'refused', error };
}

/** A full or forbidden storage costs the copy, never the form. */
function deviceCopy(storage: AutosaveOptions['storage'], key: string) {
  const attempt = <T>(touch: () => T): T | null => {
    try {
      return touch();
    } catch {
      return null;
    }
  };
  return {
    write: (unsent: UnsentAnswers) => attempt(() => storage?.setItem(key, JSON.stringify(unsent))),
    clear: () => attempt(() => storage?.removeItem(key)),
    readUnlessSame: (answers: FormAnswers): UnsentAnswers | null => {
      const found = attempt(() => JSON.parse(storage?.getItem(key) ?? 'null') as UnsentAnswers | null);
      return found &&
        typeof found.answers === 'object' &&
        canonicalJson(found.answers) !== canonicalJson(answers)
        ? found
        : null;
    },
  };
}
