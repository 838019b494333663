import type { CaseDays } from './case-days.js';
import { grantCaseMachine, type GrantCaseState } from './grant-case.js';
import { nextStep } from './next-step.js';
import { grantCaseStateLabel, stateText } from './state-label.js';

const ALL_DAYS: CaseDays = {
  requisitionOpensOn: '2016-04-01',
  requisitionClosesOn: '2016-06-01',
  reportDueOn: '2017-03-31',
  claimDueOn: '2017-06-30',
  paymentDueOn: '2016-06-23',
  paidOn: '2016-06-20',
};

it('asks for the requisition by its day', () => {
  expect(nextStep('beviljad', { requisitionClosesOn: '2016-06-01' }).toDo).toEqual({
    text: 'Fyll i och skicka rekvisitionen senast 1 juni 2016. Behörig företrädare skriver under.',
    dueOn: '2016-06-01',
    form: 'requisition',
  });
});

it('tells when the money comes, then that it came, and asks for the report', () => {
  const days = { reportDueOn: '2017-03-31' };
  expect(nextStep('rekvirerad', { ...days, paymentDueOn: '2016-06-23' }).whatHappensNext).toContain(
    'betalas ut senast 23 juni 2016',
  );
  expect(nextStep('rekvirerad', { ...days, paidOn: '2016-06-20' }).whatHappensNext).toContain(
    'betalades ut 20 juni 2016',
  );
  expect(nextStep('rekvirerad', days).toDo).toMatchObject({ dueOn: '2017-03-31', form: 'report' });
});

it('asks for the completion of a returned report by its own day', () => {
  const step = nextStep('rekvirerad', { reportDueOn: '2017-03-31', supplementDueOn: '2017-04-21' });
  expect(step.toDo).toMatchObject({
    text: 'Komplettera redovisningen och skicka den igen senast 21 april 2017.',
    dueOn: '2017-04-21',
  });
});

it('asks for the repayment by its day', () => {
  expect(nextStep('aterkravd', { claimDueOn: '2017-06-30' }).toDo).toMatchObject({ dueOn: '2017-06-30' });
});

describe.each(Object.keys(grantCaseMachine.states) as GrantCaseState[])('%s', (state) => {
  const READERS = [
    { side: 'applicant', language: 'sv' },
    { side: 'applicant', language: 'en' },
    { side: 'staff', language: 'sv' },
    { side: 'staff', language: 'en' },
  ] as const;

  it.each(READERS)('says something whole to $side in $language, with or without days', (reader) => {
    for (const days of [{}, ALL_DAYS]) {
      const step = nextStep(state, days, reader);
      expect(step.whatHappensNext).toMatch(/\.$/);
      expect(JSON.stringify(step)).not.toContain('undefined');
      if (reader.language === 'en') expect(JSON.stringify(step)).not.toMatch(/[åäöÅÄÖ]|senast/);
    }
  });

  it('is said in words of its own for either side', () => {
    const said = READERS.map((reader) => nextStep(state, {}, reader).whatHappensNext);
    expect(new Set(said).size).toBe(4);
  });

  it('asks nothing of an ended case and nothing of officials', () => {
    expect(grantCaseMachine.states[state].final && nextStep(state).toDo).toBeFalsy();
    expect(nextStep(state, ALL_DAYS, { side: 'staff' }).toDo).toBeUndefined();
  });
});

it('speaks the reader’s language', () => {
  expect(nextStep('beviljad', { requisitionClosesOn: '2016-06-01' }, { language: 'en' }).toDo?.text).toBe(
    'Fill in and submit the requisition by 1 June 2016. An authorised signatory signs it.',
  );
  expect(nextStep('forfallen', {}, { language: 'en' }).whatHappensNext).toContain('in time');
});

it('tells officials what they wait for, and until when', () => {
  const staff = (state: GrantCaseState, days: CaseDays) =>
    nextStep(state, days, { side: 'staff' }).whatHappensNext;
  expect(staff('beviljad', { requisitionClosesOn: '2016-06-01' })).toMatch(
    /^Mottagaren ska skicka rekvisitionen senast 1 juni 2016\./,
  );
  expect(staff('rekvirerad', { paymentDueOn: '2016-06-23', reportDueOn: '2017-03-31' })).toMatch(
    /^Pengarna ska betalas ut senast 23 juni 2016/,
  );
  expect(staff('rekvirerad', { paidOn: '2016-06-20', reportDueOn: '2017-03-31' })).toContain(
    'Mottagaren ska skicka redovisningen senast 31 mars 2017.',
  );
  expect(staff('rekvirerad', { paidOn: '2016-06-20', supplementDueOn: '2017-04-21' })).toBe(
    'Mottagaren ska komplettera redovisningen och skicka den igen senast 21 april 2017.',
  );
  expect(staff('aterkravd', { claimDueOn: '2017-06-30' })).toContain('senast 30 juni 2017');
});

it('tells officials to review, then to close or to claim back', () => {
  const staff = (restAfterReview?: number) =>
    nextStep('rapporterad', {}, { side: 'staff', restAfterReview }).whatHappensNext;
  expect(staff()).toMatch(/^Granska redovisningen/);
  expect(staff(0)).toContain('Avsluta ärendet.');
  expect(staff(460_537)).toMatch(/460\s537\skr .*Besluta om återkrav/);
});

it('puts the day into the applicant’s label only', () => {
  expect(grantCaseStateLabel('rekvirerad', 'applicant', 'sv', { paymentDueOn: '2016-06-23' })).toBe(
    'Rekvirerad – utbetalas senast 23 juni 2016',
  );
  expect(grantCaseStateLabel('rekvirerad', 'applicant', 'sv', { paidOn: '2016-06-20' })).toBe(
    'Rekvirerad – utbetald 20 juni 2016',
  );
  expect(grantCaseStateLabel('aterkravd', 'applicant', 'en', { claimDueOn: '2017-06-30' })).toBe(
    'Claimed back – pay by 30 June 2017',
  );
  expect(grantCaseStateLabel('rekvirerad', 'staff', 'sv', { paymentDueOn: '2016-06-23' })).toBe('Rekvirerad');
  expect(stateText('payment', 'attested', 'applicant')).toBe('På väg');
});
