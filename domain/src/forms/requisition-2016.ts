import { confirmation, contactQuestions } from './contact-questions.js';
import { error, kronorField, oneOf, t, warning, YES_NO } from './definition-parts.js';
import type { FormDefinition, FormPage } from './form-definition.js';
import { PAYMENT_PAGE } from './payment-page.js';

const amount: FormPage = {
  name: 'amountPage',
  title: t('Belopp', 'Amount'),
  description: t(
    'Medlen betalas ut efter rekvisition, i en summa. Bara en rekvisition per mottagare kan lämnas. Tilldelat belopp enligt regeringens beslut: {allotted}.',
    'The funds are paid after requisition, in one sum. Only one requisition per recipient can be made. Allotted by the Government’s decision: {allotted}.',
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
            'Ni rekvirerar {amount}, men ert tilldelade belopp är {allotted}. Ange högst det tilldelade beloppet.',
            'You request {amount}, but {allotted} has been allotted to you. Enter at most the allotted amount.',
          ),
        ),
        error(
          'amount.zero',
          '{amount} = 0',
          t(
            'Beloppet är 0 kr. Vill ni inte ha några medel behöver ni inte lämna in någon rekvisition.',
            'The amount is 0 kr. If you want no funds you need not make a requisition.',
          ),
        ),
        warning(
          'amount.belowAllotment',
          '{amount} < {allotted}',
          t(
            'Ni rekvirerar {amount} av {allotted}. Det ni inte rekvirerar kan fördelas till andra, och någon andra rekvisition kan inte lämnas.',
            'You request {amount} of {allotted}. What you do not request may go to others, and no second requisition can be made.',
          ),
        ),
      ],
    }),
    oneOf(
      'wants_share',
      t(
        'Vill ni ta del av medel som andra inte rekvirerar?',
        'Do you want a share of funds that others do not request?',
      ),
      {
        description: t(
          'Medel som inte har rekvirerats i tid fördelas bland dem som svarar ja. Andelen betalas ut på samma rekvisition; ni behöver inte rekvirera igen.',
          'Funds not requested in time are divided among those who answer yes. The share is paid on the same requisition; you need not make another.',
        ),
        isRequired: true,
        choices: YES_NO,
      },
    ),
  ],
};

const contact: FormPage = {
  name: 'contactPage',
  title: t('Kontaktperson och intygande', 'Contact person and confirmation'),
  elements: [
    ...contactQuestions(),
    confirmation(
      t(
        'Den som skriver under är behörig företrädare för mottagaren. Medlen används för det ändamål som anges i regeringens beslut.',
        'The signatory is an authorised representative of the recipient. The funds are used for the purpose stated in the Government’s decision.',
      ),
    ),
  ],
};

/** Requisition of 2016, the same for municipalities and regions (Socialstyrelsen's instructions, annex). */
export const REQUISITION_2016: FormDefinition = {
  formId: 'requisition-2016',
  version: 1,
  title: t(
    'Rekvisition av utvecklingsmedel 2016 – våld i nära relationer',
    'Requisition of development funds 2016 – violence in close relationships',
  ),
  json: { pages: [amount, PAYMENT_PAGE, contact] },
};
