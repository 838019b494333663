import { readFileSync } from 'node:fs';

export interface Kommun {
  kommunkod: string;
  namn: string;
  lanskod: string;
  organisationsnummer: string;
}

export interface Lan {
  lanskod: string;
  lansstyrelse: string;
  region: string;
  /** Gotland alone: the kommun has a region's tasks as well. */
  regionArKommun: boolean;
}

export interface DistrictBoard {
  benamning: string;
  kommunkod: string;
}

export const KOMMUNER: readonly Kommun[] = readSeed<Kommun[]>('kommuner.json');
export const LAN: readonly Lan[] = readSeed<Lan[]>('lan.json');
export const DISTRICT_BOARDS: readonly DistrictBoard[] = readSeed<DistrictBoard[]>(
  'stadsdelsnamnder-stockholm.json',
);

/** A file beside this one, in `data`. */
export function seedFile(name: string): URL {
  return new URL(`./data/${name}`, import.meta.url);
}

export function readSeed<T>(name: string): T {
  return JSON.parse(readFileSync(seedFile(name), 'utf8')) as T;
}
