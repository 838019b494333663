import { REFUSAL_CODES } from './refusal-codes.js';
import { hasRefusalText, refusalText } from './refusal-texts.js';

const everything = {
  machine: 'grantCase',
  event: 'requisition',
  state: 'forfallen',
  from: ['beviljad'],
  by: ['signatory', 'agent'],
  opensOn: '2016-02-01',
  closesOn: '2016-06-01',
  reportDueOn: '2017-03-31',
  paidOn: '2016-06-24',
  receivedOn: '2017-06-21',
  today: '2016-06-02',
  requisitionedAt: '2016-05-30T22:30:00Z',
  problems: 2,
  open: 3,
  amount: 5,
  applied: 4,
  frameLeft: 3,
  requested: 9,
  allotted: 8,
  paid: 7,
  used: 6,
  received: 5,
  rest: 1,
  accepted: 9,
  dueOn: '2017-06-30',
  answerBy: '2017-04-18',
  answeredOn: '2017-04-12',
  rows: 20_001,
  most: 10_000,
  missing: 2,
  upTo: 500_000,
  arrivedOn: '2013-06-07',
  lastDay: '2013-06-05',
  decidedOn: '2013-05-15',
  outcomeOn: '2013-09-02',
  requestedOn: '2013-08-01',
  askFrom: '2013-07-01',
  useTo: '2014-04-30',
  fields: '{{handlaggare}}',
  waiting: 1,
  shares: 400_000,
  sum: 90_000,
  finished: 1,
  cases: 2,
  questions: ['Samverkan', 'Mål'],
  registryNumber: 'Utkast 5',
  name: 'Budget.pdf',
  limit: 20,
  parts: ['ram', 'potter'],
};

describe.each(REFUSAL_CODES)('%s', (code) => {
  it.each(['sv', 'en'] as const)(
    'has a title and a full sentence in %s, with every figure filled in',
    (language) => {
      const { title, detail } = refusalText({ code, data: everything }, language);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(detail).toMatch(/^[\p{Lu}”“\d].*\.$/u);
      expect(detail).not.toMatch(/okänt|unknown|undefined|NaN/);
    },
  );

  it('does not crash on data of another kind', () => {
    const odd = Object.fromEntries(Object.keys(everything).map((key) => [key, { odd: true }]));
    expect(refusalText({ code, data: odd }, 'sv').detail).not.toContain('[object');
    expect(refusalText({ code }, 'en').detail).not.toContain('undefined');
  });
});

it('says which action, which state and what to do', () => {
  const data = { machine: 'grantCase', event: 'requisition', state: 'forfallen', from: ['beviljad'] };
  expect(refusalText({ code: 'event.wrongState', data }).detail).toBe(
    '”Skicka rekvisition” kan göras i läget Beviljad, men läget är Förfallen. Ladda om sidan för att se vad som har hänt.',
  );
});

it('names both sums of a report that used too much', () => {
  const data = { used: 3_200_000, received: 3_166_133 };
  expect(refusalText({ code: 'used.exceedsReceived', data }).detail).toContain(
    '3\u00a0200\u00a0000\u00a0kr men tagit emot 3\u00a0166\u00a0133\u00a0kr',
  );
});

it('shows an instant as the day it was in Stockholm', () => {
  expect(
    refusalText({ code: 'requisition.duplicate', data: { requisitionedAt: '2016-05-31T22:30:00Z' } }).detail,
  ).toContain('1 juni 2016');
});

it('has a general answer for a code it does not know', () => {
  expect(hasRefusalText('toString')).toBe(false);
  expect(refusalText({ code: 'toString' }).title).toBe('Åtgärden gick inte att göra');
});
