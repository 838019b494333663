import type { Requirement } from '../contracts/round-settings.js';
import { choice, longText, oneOf, t } from '../forms/definition-parts.js';
import { placedQuestions, type FormDefinition, type FormPage } from '../forms/form-definition.js';
import { REASONS, RECOMMENDATION } from '../forms/opinion-2013.js';

export const requirementQuestion = (key: string): string => `requirement_${key}`;
const noteQuestion = (key: string): string => `requirement_${key}_note`;

/** The form a county board answers in: the round's form with one verdict per prestationskrav, and always a recommendation with its reasons. */
export function opinionForm(base: FormDefinition, requirements: readonly Requirement[]): FormDefinition {
  const pages = [
    ...missingPage(base),
    ...base.json.pages,
    ...(requirements.length > 0 ? [requirementPage(requirements)] : []),
  ];
  return { ...base, json: { pages } };
}

function missingPage(base: FormDefinition): FormPage[] {
  const names = new Set(placedQuestions(base.json).map(({ question }) => question.name));
  const missing = [RECOMMENDATION, REASONS].filter(({ name }) => !names.has(name));
  if (missing.length === 0) return [];
  return [{ name: 'recommendationPage', title: t('Ställningstagande', 'Recommendation'), elements: missing }];
}

function requirementPage(requirements: readonly Requirement[]): FormPage {
  return {
    name: 'requirementsPage',
    title: t('Prestationskrav', 'Requirements'),
    description: t(
      'Ta ställning till varje krav med det ni vet om sökanden.',
      'Give your view on each requirement from what you know of the applicant.',
    ),
    elements: requirements.map(({ key, title, description }) => ({
      type: 'panel',
      name: `requirementPanel_${key}`,
      title: t(title, title),
      ...(description === '' ? {} : { description: t(description, description) }),
      elements: [
        oneOf(requirementQuestion(key), t(`Är kravet uppfyllt? ${title}`, `Is it met? ${title}`), {
          isRequired: true,
          choices: [
            choice('met', 'Uppfyllt', 'Met'),
            choice('partly', 'Delvis uppfyllt', 'Partly met'),
            choice('notMet', 'Inte uppfyllt', 'Not met'),
            choice('unknown', 'Kan inte bedömas', 'Cannot be judged'),
          ],
        }),
        longText(noteQuestion(key), t(`Kommentar: ${title}`, `Comment: ${title}`), { maxLength: 2000 }),
      ],
    })),
  };
}
