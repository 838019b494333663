import type { AllowedEvent, PaymentRow } from '#domain/contracts/index.js';
import { actsOnPayment, paymentDialog } from './payment-acts.js';

const say = (swedish: string) => swedish;
const event = (name: string, ...codes: string[]): AllowedEvent => ({
  event: name,
  label: name,
  allowed: codes.length === 0,
  reasons: codes.map((code) => ({ code, title: code, detail: '' })),
});
const payment = {
  id: 7,
  version: 3,
  amount: 3_125_250,
  organisationName: 'Stockholms kommun',
  bankgiro: '5050-1055',
  registryNumber: '9.3-1/2016',
} as PaymentRow;

test('day and reference are given in the form, four eyes are not', () => {
  expect(
    actsOnPayment([
      event('markPaid', 'payment.dayMissing', 'payment.referenceMissing'),
      event('attest', 'payment.samePerson'),
    ]).map(({ reasons }) => reasons.length),
  ).toEqual([0, 1]);
});

test('a detour asks for its reason and goes to its own resource with the version that was seen', () => {
  const [act] = actsOnPayment([event('stop', 'reasons.missing')]);
  const dialog = act && paymentDialog(payment, act, '2016-06-23', say);
  expect(dialog).toMatchObject({
    path: '/payments/7/stop',
    fixed: { version: 3 },
    fields: [{ name: 'reason' }],
  });
});

test('an event without a form here is no button', () => expect(actsOnPayment([event('cancel')])).toEqual([]));
