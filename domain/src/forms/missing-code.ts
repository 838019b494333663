import type { FormQuestion } from './form-definition.js';
import type { FormTextCode } from './form-texts.js';

/** What is said of a question that must be answered and is not. */
export function missingCode({ type, inputKind }: FormQuestion): FormTextCode {
  if (type === 'checkbox') return 'answer.missingChoices';
  if (type === 'radiogroup') return 'answer.missingChoice';
  return inputKind === 'kronor' ? 'answer.missingAmount' : 'answer.missing';
}
