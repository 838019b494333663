import type { ReasonCode } from '../contracts/assessments.js';

export interface CataloguedReason {
  code: ReasonCode;
  label: string;
  /** A start for the reasons of the decision; a catalogue alone is not enough (FL 32 §). */
  text: string;
}

/** Why less than the whole is granted, or nothing: the practice of 2013. */
export const REASON_CATALOGUE: readonly CataloguedReason[] = [
  {
    code: 'membersDiffer',
    label: 'De sökande uppfyller kraven olika',
    text: 'Ansökan är gemensam och de sökande uppfyller prestationskraven i olika grad. Hela det sökta beloppet kan därför inte beviljas.',
  },
  {
    code: 'weakTieToOwnWork',
    label: 'Svag koppling till kommunernas eget arbete',
    text: 'Insatsen omfattar hela länet och kopplingen till de deltagande kommunernas eget arbete är otydlig. Medel till sådana insatser beviljas restriktivt.',
  },
  {
    code: 'recurringSalary',
    label: 'Återkommande lönekostnad',
    text: 'Ansökan avser en återkommande lönekostnad, till exempel en kvinnofridssamordnare. Sådana kostnader finansieras inte fullt ut.',
  },
  {
    code: 'serviceNotAssessed',
    label: 'Stöd som service, inte som individuellt prövat bistånd',
    text: 'Stödet ges bara som service och inte som individuellt behovsprövat bistånd. Medel till sådana insatser beviljas restriktivt.',
  },
  {
    code: 'placesElsewhere',
    label: 'Platser i skyddat boende hos en annan utförare',
    text: 'Ansökan avser platser i skyddat boende hos en annan utförare. Medel beviljas inte för det ändamålet.',
  },
  {
    code: 'vagueOrUntied',
    label: 'Otydlig beskrivning eller verksamhet utan koppling till budgeten',
    text: 'Verksamheten är otydligt beskriven eller inte kopplad till budgeten. Det går därför inte att bedöma vad medlen ska användas till.',
  },
  {
    code: 'operatingGrant',
    label: 'Driftsbidrag',
    text: 'Ansökan avser löpande drift av organisationen. Medlen är inte ett driftsbidrag.',
  },
];

export function reasonLabel(code: string): string {
  return REASON_CATALOGUE.find((reason) => reason.code === code)?.label ?? code;
}
