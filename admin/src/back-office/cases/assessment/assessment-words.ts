import type { Protocol, RequirementVerdict } from '#domain/contracts/assessments.js';
import type { Words } from '../../../i18n/use-words.js';
import type { Tone } from '../../../shared/theme.js';

export const VERDICT_TONE: Record<RequirementVerdict, Tone> = {
  met: 'success',
  partly: 'warning',
  notMet: 'danger',
};

export function verdictChoices(say: Words): { value: RequirementVerdict; label: string }[] {
  return [
    { value: 'met', label: say('Uppfyllt', 'Met') },
    { value: 'partly', label: say('Delvis', 'Partly') },
    { value: 'notMet', label: say('Inte uppfyllt', 'Not met') },
  ];
}

export function verdictWord(verdict: RequirementVerdict | null, say: Words): string {
  return (
    verdictChoices(say).find(({ value }) => value === verdict)?.label ?? say('Inte bedömt', 'Not judged')
  );
}

export function budgetTiedChoices(
  say: Words,
): { value: NonNullable<Protocol['budgetTied']>; label: string }[] {
  return [
    { value: 'yes', label: say('Ja', 'Yes') },
    { value: 'partly', label: say('Delvis', 'Partly') },
    { value: 'no', label: say('Nej', 'No') },
  ];
}
