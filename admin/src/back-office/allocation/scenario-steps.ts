import type { ScenarioRecipe } from '#domain/contracts/index.js';
import { parseKronor } from '#domain/money/kronor.js';
import type { Words } from '../../i18n/use-words.js';
import { formatKronor } from '../../shared/format.js';

export type StepKind = ScenarioRecipe['kind'];

/** A step as it is typed; what the fields hold may not be readable yet. */
export interface TypedStep {
  id: number;
  kind: StepKind;
  percent: string;
  amount: string;
  by: 'score' | 'applied' | 'arrival';
  descending: boolean;
}

export const STEP_KINDS: readonly StepKind[] = ['cut', 'cap', 'minimum', 'priority'];

export function newStep(id: number, kind: StepKind = 'cut'): TypedStep {
  return { id, kind, percent: '10', amount: '', by: 'score', descending: true };
}

/** The steps to send, or undefined when one of them cannot be read. */
export function readSteps(typed: readonly TypedStep[]): ScenarioRecipe[] | undefined {
  const steps = typed.map(readStep);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

export function readStep({ kind, percent, amount, by, descending }: TypedStep): ScenarioRecipe | undefined {
  if (kind === 'priority') return { kind, by, descending };
  if (kind === 'cut') {
    const read = Number(percent.trim().replace(',', '.'));
    return percent.trim() === '' || !(read >= 0 && read <= 100) ? undefined : { kind, percent: read };
  }
  const kronor = parseKronor(amount);
  return kronor === undefined ? undefined : { kind, amount: kronor };
}

export function stepWords(step: ScenarioRecipe, say: Words): string {
  switch (step.kind) {
    case 'cut':
      return say(
        `Minska alla med ${step.percent.toLocaleString('sv-SE')}\u00a0%`,
        `Cut all by ${step.percent} %`,
      );
    case 'cap':
      return say(`Tak ${formatKronor(step.amount)}`, `Cap ${formatKronor(step.amount)}`);
    case 'minimum':
      return say(
        `Minst ${formatKronor(step.amount)}, annars inget`,
        `At least ${formatKronor(step.amount)}, or nothing`,
      );
    case 'priority':
      return say(
        `I ordning efter ${BY_WORDS[step.by].sv}${step.descending ? ', högst först' : ', lägst först'}, så långt ramen räcker`,
        `In order of ${BY_WORDS[step.by].en}${step.descending ? ', highest first' : ', lowest first'}, as far as the frame goes`,
      );
  }
}

export const BY_WORDS = {
  score: { sv: 'poäng', en: 'score' },
  applied: { sv: 'sökt belopp', en: 'amount applied for' },
  arrival: { sv: 'inkommen dag', en: 'day of arrival' },
} as const;
