import { initialValues, readFields, type Field } from './field.js';

const say = (swedish: string) => swedish;
const fields: Field[] = [
  { name: 'amount', label: 'Belopp', kind: 'kronor' },
  { name: 'reasons', label: 'Skäl', kind: 'longText' },
  { name: 'note', label: 'Anteckning', kind: 'text', optional: true },
  {
    name: 'officerId',
    label: 'Handläggare',
    kind: 'choice',
    optional: true,
    options: [{ value: 7, label: 'Karin' }],
  },
  { name: 'sure', label: 'Säker', kind: 'flag' },
];
const read = (values: Record<string, string | boolean>) =>
  readFields(fields, { ...initialValues(fields), ...values }, say);

test('kronor are read as people write them', () => {
  expect(read({ amount: '501 420 kr', reasons: 'Oförbrukat' })).toEqual({
    body: { amount: 501_420, reasons: 'Oförbrukat', sure: false },
    errors: {},
  });
});

test('blank is not zero: the field is missing and says so', () => {
  const { body, errors } = read({ reasons: 'x' });
  expect(body).not.toHaveProperty('amount');
  expect(errors).toEqual({ amount: 'Fyll i: belopp.' });
});

test('ören are refused with an example, zero is an answer', () => {
  expect(read({ amount: '12,50', reasons: 'x' }).errors).toEqual({
    amount: 'Skriv ett helt antal kronor, till exempel 1 250 000.',
  });
  expect(read({ amount: '0', reasons: 'x' }).body.amount).toBe(0);
});

test('a choice comes back as the value it stands for', () => {
  expect(read({ amount: '1', reasons: 'x', officerId: '7' }).body.officerId).toBe(7);
  expect(read({ amount: '1', reasons: 'x', officerId: '8' }).errors).toHaveProperty('officerId');
});
