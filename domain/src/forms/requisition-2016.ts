import {
  choice,
  error,
  kronorField,
  longText,
  manyOf,
  oneOf,
  t,
  textField,
  warning,
  YES_NO,
} from './definition-parts.js';
import type { FormDefinition, FormPage } from './form-definition.js';

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

const payment: FormPage = {
  name: 'paymentPage',
  title: t('Utbetalning och fakturering', 'Payment and invoicing'),
  description: t(
    'Medel som inte används ska betalas tillbaka. Fakturan ställs då till de uppgifter ni lämnar här.',
    'Unused funds are to be repaid. The invoice is then addressed with the details you give here.',
  ),
  elements: [
    textField('bankgiro', t('Bankgiro för utbetalningen', 'Bankgiro for the payment'), {
      description: t(
        'Sju eller åtta siffror, till exempel 160-9908.',
        'Seven or eight digits, for example 160-9908.',
      ),
      isRequired: true,
      inputKind: 'bankgiro',
    }),
    oneOf('invoice_channel', t('Hur tar ni emot fakturor?', 'How do you receive invoices?'), {
      isRequired: true,
      choices: [
        choice('peppol', 'E-faktura till Peppol-id', 'E-invoice to a Peppol id'),
        choice('gln', 'E-faktura till GLN', 'E-invoice to a GLN'),
        choice('email', 'E-post', 'E-mail'),
        choice('paper', 'Brev', 'Letter'),
      ],
    }),
    textField('invoice_peppol', t('Peppol-id', 'Peppol id'), {
      description: t(
        '0007: följt av organisationsnumret, eller 0088: följt av GLN. Till exempel 0007:2120000142.',
        '0007: followed by the organisation number, or 0088: followed by the GLN. For example 0007:2120000142.',
      ),
      visibleIf: "{invoice_channel} = 'peppol'",
      isRequired: true,
      inputKind: 'peppol',
    }),
    textField('invoice_gln', t('GLN', 'GLN'), {
      description: t('13 siffror.', '13 digits.'),
      visibleIf: "{invoice_channel} = 'gln'",
      isRequired: true,
      inputKind: 'gln',
    }),
    textField('invoice_email', t('E-postadress för fakturor', 'E-mail address for invoices'), {
      visibleIf: "{invoice_channel} = 'email'",
      isRequired: true,
      inputKind: 'email',
    }),
    textField('invoice_reference', t('Er referens på fakturan', 'Your reference on the invoice'), {
      description: t(
        'Den referenskod er ekonomiavdelning kräver, till exempel beställar-id eller ansvarskod.',
        'The reference code your finance department requires, for example a buyer id.',
      ),
      isRequired: true,
      maxLength: 60,
    }),
    longText('invoice_address', t('Fakturaadress', 'Invoice address'), {
      description: t(
        'Förvaltning, box eller gata, postnummer och ort.',
        'Department, box or street, postcode and town.',
      ),
      isRequired: true,
      maxLength: 300,
    }),
  ],
};

const contact: FormPage = {
  name: 'contactPage',
  title: t('Kontaktperson och intygande', 'Contact person and confirmation'),
  elements: [
    textField('contact_name', t('Kontaktpersonens namn', 'Name of the contact person'), {
      isRequired: true,
      maxLength: 120,
    }),
    textField('contact_email', t('Kontaktpersonens e-postadress', 'E-mail address of the contact person'), {
      isRequired: true,
      inputKind: 'email',
    }),
    textField('contact_phone', t('Kontaktpersonens telefon', 'Telephone of the contact person'), {
      description: t('Med riktnummer.', 'With area code.'),
      isRequired: true,
      inputKind: 'phone',
    }),
    manyOf('confirmed', t('Intygande', 'Confirmation'), {
      isRequired: true,
      choices: [
        choice(
          'authorised',
          'Den som skriver under är behörig företrädare för mottagaren. Medlen används för det ändamål som anges i regeringens beslut.',
          'The signatory is an authorised representative of the recipient. The funds are used for the purpose stated in the Government’s decision.',
        ),
      ],
    }),
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
  json: { pages: [amount, payment, contact] },
};
