import { choice, kronorField, longText, oneOf, t } from './definition-parts.js';
import type { FormDefinition, FormQuestion } from './form-definition.js';

/** The two questions that every opinion answers; what the county board says in them is kept beside the form too. */
export const RECOMMENDATION: FormQuestion = oneOf(
  'recommendation',
  t('Länsstyrelsens ställningstagande', 'The county board’s recommendation'),
  {
    isRequired: true,
    choices: [
      choice('grant', 'Tillstyrker', 'Recommends that it be granted'),
      choice('grantInPart', 'Tillstyrker delvis', 'Recommends that it be granted in part'),
      choice('deny', 'Avstyrker', 'Recommends that it be denied'),
      choice('abstain', 'Avstår från att yttra sig', 'Abstains'),
    ],
  },
);
export const REASONS: FormQuestion = longText('reasons', t('Skäl för ställningstagandet', 'Reasons'), {
  description: t(
    'Skälen blir en del av beslutsunderlaget, och sökanden har rätt att ta del av dem.',
    'The reasons become part of the basis for the decision, and the applicant may read them.',
  ),
  isRequired: true,
  maxLength: 8000,
});

/** What a county board is asked when the round names no form of its own. */
export const OPINION_2013: FormDefinition = {
  formId: 'opinion-2013',
  version: 1,
  title: t('Yttrande från länsstyrelsen', 'Opinion of the county board'),
  json: {
    pages: [
      {
        name: 'opinionPage',
        title: t('Yttrande', 'Opinion'),
        elements: [
          RECOMMENDATION,
          kronorField('recommended_amount', t('Belopp som tillstyrks', 'Amount recommended'), {
            description: t(
              'Hela kronor. Lämna tomt om ni inte tar ställning till beloppet.',
              'Whole kronor. Leave blank if you take no position on the amount.',
            ),
            visibleIf: "{recommendation} = 'grantInPart'",
          }),
          REASONS,
          longText('local_needs', t('Behovet i länet', 'Needs in the county'), {
            description: t(
              'Hur svarar insatserna mot behoven i länet, och mot annat som pågår där?',
              'How do the measures answer to the needs of the county, and to other work under way?',
            ),
            maxLength: 4000,
          }),
        ],
      },
    ],
  },
};
