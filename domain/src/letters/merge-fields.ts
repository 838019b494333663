import type { MergeField } from '../contracts/letters.js';

/** What a letter template may take from the case. The names are part of what is stored: they are never changed. */
export const MERGE_FIELDS = [
  { name: 'mottagare', label: 'Den som brevet går till', example: 'Exempelby kommun' },
  { name: 'diarienummer', label: 'Ärendets diarienummer', example: '9.3-1234/2013' },
  { name: 'myndighet', label: 'Den beslutande myndigheten', example: 'Socialstyrelsen' },
  { name: 'program', label: 'Programmets namn', example: 'Utvecklingsmedel mot våld i nära relationer' },
  { name: 'omgang', label: 'Omgångens namn', example: 'Utvecklingsmedel 2013' },
  { name: 'rattslig_grund', label: 'Det som bidraget grundas på', example: 'Regeringsbeslut 2012-12-20' },
  { name: 'sokt_belopp', label: 'Det sökta beloppet', example: '900\u00a0000\u00a0kr' },
  { name: 'belopp', label: 'Det beviljade beloppet', example: '650\u00a0000\u00a0kr' },
  { name: 'beslutsdag', label: 'Dagen för beslutet', example: '15 maj 2013' },
  { name: 'beslutsfattare', label: 'Den som har beslutat', example: 'Beata Exempel' },
  { name: 'handlaggare', label: 'Ärendets handläggare', example: 'Oskar Exempel' },
  { name: 'rekvirera_senast', label: 'Sista dag att rekvirera', example: '30 september 2013' },
  { name: 'anvand_fran', label: 'Första dag att använda medlen', example: '1 januari 2013' },
  { name: 'anvand_till', label: 'Sista dag att använda medlen', example: '31 december 2013' },
  { name: 'redovisa_senast', label: 'Sista dag att redovisa', example: '31 mars 2014' },
  { name: 'aterbetala_senast', label: 'Sista dag att återbetala', example: '30 juni 2014' },
] as const satisfies readonly MergeField[];

export type MergeName = (typeof MERGE_FIELDS)[number]['name'];
/** What the case lacks is undefined: a letter that needs it is not sent. */
export type MergeValues = Readonly<Record<MergeName, string | undefined>>;

export const EXAMPLE_VALUES = Object.fromEntries(
  MERGE_FIELDS.map(({ name, example }) => [name, example]),
) as Record<MergeName, string>;

export interface MergeProblem {
  code: 'mergeField.unknown' | 'mergeField.unclosed';
  /** As it was written, `{{motagare}}`. */
  written: string;
  /** Counted from 1. */
  line: number;
  column: number;
}

/** A pair of braces with what stands between them, or an opening that is never closed on its line. */
const FIELD = /\{\{([^{}\n]*)\}\}|\{\{[^\s{}]*|\}\}/g;

/** Every field that Medel does not know, and every brace that is left open or closes nothing. */
export function mergeProblems(text: string): MergeProblem[] {
  return [...text.matchAll(FIELD)].flatMap((match) => {
    const [written, inside] = match;
    if (inside !== undefined && isMergeName(inside.trim())) return [];
    const before = text.slice(0, match.index).split('\n');
    return {
      code: inside === undefined ? 'mergeField.unclosed' : 'mergeField.unknown',
      written,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  });
}

/** Puts the values in, once: what a value contains is text, never a field. `missing` names what the case lacks. */
export function fillIn(text: string, values: MergeValues, missing: Set<MergeName>): string {
  return text.replace(FIELD, (written: string, inside?: string) => {
    const name = inside?.trim() ?? '';
    if (!isMergeName(name)) return written;
    if (values[name] === undefined) missing.add(name);
    return values[name] ?? '–';
  });
}

function isMergeName(name: string): name is MergeName {
  return MERGE_FIELDS.some((field) => field.name === name);
}
