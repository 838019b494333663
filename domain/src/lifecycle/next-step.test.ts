import { grantCaseMachine, type GrantCaseState } from './grant-case.js';
import { nextStep } from './next-step.js';
import { grantCaseStateLabel, stateText } from './state-label.js';

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

it.each(Object.keys(grantCaseMachine.states) as GrantCaseState[])(
  'says something whole about %s without any day, and asks nothing of an ended case',
  (state) => {
    const step = nextStep(state);
    expect(step.whatHappensNext).toMatch(/\.$/);
    expect(JSON.stringify(step)).not.toContain('undefined');
    expect(grantCaseMachine.states[state].final && step.toDo).toBeFalsy();
  },
);

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
