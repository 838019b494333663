import { holds } from './condition.js';
import { type FormLocale, type FormQuestion, localText, type Severity } from './form-definition.js';
import { shownText } from './form-texts.js';

export interface BrokenRule {
  code: string;
  message: string;
  severity: Severity;
}

/** The question's rules that hold for `values`: normalised answers, the form's own sums and the context figures. */
export function brokenRules(
  { rules = [] }: FormQuestion,
  values: Record<string, unknown>,
  locale: FormLocale,
): BrokenRule[] {
  return rules
    .filter(({ when }) => holds(when, values))
    .map(({ code, text, severity }) => ({
      code,
      message: shownText(localText(text, locale), values),
      severity,
    }));
}
