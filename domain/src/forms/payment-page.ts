import { choice, longText, oneOf, t, textField } from './definition-parts.js';
import type { FormPage } from './form-definition.js';

/** Where money goes and invoices come: the same questions in a requisition and in an application that is paid on the decision. */
export const PAYMENT_PAGE: FormPage = {
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
