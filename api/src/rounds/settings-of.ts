import { roundSettings, type RoundSettings } from '#domain/contracts/round-settings.js';

const remembered = new Map<string, RoundSettings>();

/** The round's settings with every default filled in. The same JSON is read once. */
export function settingsOf({ settings }: { settings: string | null }): RoundSettings {
  const json = settings ?? '{}';
  const known = remembered.get(json);
  if (known) return known;
  const read = roundSettings.parse(JSON.parse(json));
  if (remembered.size > 200) remembered.clear();
  remembered.set(json, read);
  return read;
}
