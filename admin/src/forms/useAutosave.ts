import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  createAutosave,
  type Autosave,
  type AutosaveState,
  type FormAnswers,
  type SavedDraft,
  type SaveDraft,
} from './autosave.js';

export interface UseAutosave extends AutosaveState, Omit<Autosave, 'state' | 'subscribe' | 'stop'> {}

/** `save`, `draft` and `storageKey` are those of the first render: another form is another component (give it a `key`). */
export function useAutosave(
  save: SaveDraft,
  draft: SavedDraft & { answers: FormAnswers },
  storageKey: string,
): UseAutosave {
  const [autosave] = useState(() => createAutosave({ save, draft, storageKey, storage: deviceStorage() }));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => {
    const back = () => void autosave.flush();
    const away = () => void autosave.leave();
    const hidden = () => document.visibilityState === 'hidden' && away();
    window.addEventListener('online', back);
    window.addEventListener('pagehide', away);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', away);
      document.removeEventListener('visibilitychange', hidden);
      // Retrying from a form that is no longer on the screen would collide with the next visit to it.
      void autosave.leave().finally(autosave.stop);
    };
  }, [autosave]);
  const { change, flush, leave, restoreUnsent, discardUnsent } = autosave;
  return { ...state, change, flush, leave, restoreUnsent, discardUnsent };
}

function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
