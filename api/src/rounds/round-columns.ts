import type { RoundSettings } from '#domain/contracts/round-settings.js';
import type { RoundChange } from '#domain/contracts/rounds.js';
import type { Round } from './round.entity.js';

type Fields = Omit<RoundChange, 'version' | 'reason' | 'pots' | 'settings'> & {
  settings?: RoundSettings | undefined;
};

/** The columns of what is given. What the cases ask of the settings stands in columns of its own. */
export function columnsOf({ settings, ...fields }: Fields): Partial<Round> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(settings ? settingColumns(settings) : {}) };
}

function settingColumns(settings: RoundSettings): Partial<Round> {
  return {
    settings: JSON.stringify(settings),
    carryOverAllowed: settings.options.carryOver,
    appealAllowed: settings.options.appeal !== 'none',
  };
}
