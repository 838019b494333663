import type { Round, RoundSettings } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { useAction } from '../../../shared/use-action.js';

/** Parts of the settings, or fields of the round itself. */
export interface SetupChange {
  settings?: Partial<RoundSettings>;
  [field: string]: unknown;
}

/** Saves one part of the set-up; after publication it is a correction and carries its reason. */
export function useSetupChange(round: Round, onDone: () => void) {
  const say = useWords();
  const action = useAction<Round>(`/rounds/${round.id}`, {
    method: 'PATCH',
    success: say('Ändringen är sparad.', 'The change has been saved.'),
    onDone,
  });
  return {
    ...action,
    save: (change: SetupChange, reason?: string) =>
      action.run({ version: round.version, ...(reason ? { reason } : {}), ...change }),
  };
}
