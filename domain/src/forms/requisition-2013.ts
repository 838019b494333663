import { confirmation, contactQuestions } from './contact-questions.js';
import { error, kronorField, t, warning } from './definition-parts.js';
import type { FormDefinition } from './form-definition.js';
import { PAYMENT_PAGE } from './payment-page.js';

/** Requisition of what was granted in 2013, the same for all. */
export const REQUISITION_2013: FormDefinition = {
  formId: 'requisition-2013',
  version: 1,
  title: t(
    'Rekvisition av beviljade utvecklingsmedel 2013',
    'Requisition of development funds granted in 2013',
  ),
  json: {
    pages: [
      {
        name: 'amountPage',
        title: t('Belopp', 'Amount'),
        description: t(
          'Medlen betalas ut i en summa. Bara en rekvisition kan lämnas. Ni har beviljats {allotted}.',
          'The funds are paid in one sum. Only one requisition can be made. You have been granted {allotted}.',
        ),
        elements: [
          kronorField('amount', t('Belopp som rekvireras', 'Amount requested'), {
            description: t('Hela kronor, högst {allotted}.', 'Whole kronor, at most {allotted}.'),
            isRequired: true,
            rules: [
              error(
                'amount.exceedsAllotment',
                '{amount} > {allotted}',
                t(
                  'Ni rekvirerar {amount}, men ni har beviljats {allotted}. Ange högst det beviljade beloppet.',
                  'You request {amount}, but {allotted} has been granted. Enter at most the granted amount.',
                ),
              ),
              error(
                'amount.zero',
                '{amount} = 0',
                t(
                  'Beloppet är 0 kr. Vill ni inte ha några medel kan ni återkalla ansökan.',
                  'The amount is 0 kr. If you want no funds you can withdraw the application.',
                ),
              ),
              warning(
                'amount.belowAllotment',
                '{amount} < {allotted}',
                t(
                  'Ni rekvirerar {amount} av {allotted}. Resten går tillbaka till anslaget och kan inte rekvireras senare.',
                  'You request {amount} of {allotted}. The rest returns to the appropriation and cannot be requested later.',
                ),
              ),
            ],
          }),
        ],
      },
      PAYMENT_PAGE,
      {
        name: 'contactPage',
        title: t('Kontaktperson och intygande', 'Contact person and confirmation'),
        elements: [
          ...contactQuestions(),
          confirmation(
            t(
              'Den som skriver under är behörig företrädare för mottagaren. Medlen används så som beslutet säger.',
              'The signatory is an authorised representative of the recipient. The funds are used as the decision says.',
            ),
          ),
        ],
      },
    ],
  },
};
