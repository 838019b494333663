import type { ApplicationStanding } from './application-standing.js';
import type { GrantCaseState } from './grant-case.js';
import { nextStep } from './next-step.js';

const AT: ApplicationStanding = {
  today: '2013-03-20',
  closesOn: '2013-03-28',
  lateAccepted: false,
  membersWaiting: 0,
  registered: true,
  opinionsNotAsked: 0,
  openOpinions: 0,
  assessed: false,
  proposed: false,
  paysOnDecision: false,
  appealable: false,
};
const applicant = (state: GrantCaseState, at: Partial<ApplicationStanding> = {}) =>
  nextStep(state, {}, { application: { ...AT, ...at } });
const staff = (state: GrantCaseState, at: Partial<ApplicationStanding> = {}) =>
  nextStep(state, {}, { side: 'staff', application: { ...AT, ...at } }).whatHappensNext;

describe('a draft', () => {
  it.each([
    ['2013-03-20', '(8 dagar kvar)'],
    ['2013-03-27', '(1 dag kvar)'],
    ['2013-03-28', '(sista dagen är i dag)'],
  ])('says on %s how long there is', (today, words) => {
    const { toDo } = applicant('utkast', { today });
    expect(toDo).toMatchObject({ dueOn: '2013-03-28', form: 'application' });
    expect(toDo?.text).toContain(`senast 28 mars 2013 ${words}`);
  });

  it('tells who has not answered', () => {
    expect(applicant('utkast', { membersWaiting: 2 }).whatHappensNext).toContain(
      'Medsökande som inte har svarat: 2.',
    );
  });

  it('cannot be sent after the last day, unless the round takes it late', () => {
    const closed = applicant('utkast', { today: '2013-03-29' });
    expect([closed.toDo, closed.whatHappensNext]).toEqual([
      undefined,
      'Ansökningstiden gick ut 28 mars 2013. Utkastet kan inte längre skickas in.',
    ]);
    const late = applicant('utkast', { today: '2013-03-29', lateAccepted: true });
    expect(late.whatHappensNext).toContain('märks som sen');
    expect(late.toDo?.form).toBe('application');
  });
});

describe('the applicant', () => {
  it('is asked to supplement before anything else', () => {
    const step = applicant('bedomning', { supplementDueOn: '2013-04-15', openOpinions: 1 });
    expect(step.toDo).toMatchObject({ dueOn: '2013-04-15' });
    expect(applicant('ansokan', { supplementDueOn: '2013-03-19' }).whatHappensNext).toContain(
      'gick ut 19 mars 2013',
    );
  });

  it('is told of the opinion, the hearing and the planned day', () => {
    expect(applicant('bedomning', { openOpinions: 1, opinionDueOn: '2013-04-30' }).whatHappensNext).toContain(
      'Länsstyrelsen ska yttra sig över ansökan senast 30 april 2013.',
    );
    expect(applicant('bedomning', { hearingAnswerBy: '2013-05-10' }).whatHappensNext).toContain(
      '10 maj 2013',
    );
    expect(applicant('bedomning', { decisionPlannedOn: '2013-06-14' }).whatHappensNext).toContain(
      'Beslut planeras senast 14 juni 2013.',
    );
    expect(applicant('bedomning', { decisionPlannedOn: '2013-03-01' }).whatHappensNext).not.toContain(
      'planeras',
    );
  });

  it('hears how to appeal only where the decision may be appealed', () => {
    expect(applicant('avslagen', { appealable: true }).whatHappensNext).toContain('överklagas');
    expect(applicant('avslagen').whatHappensNext).not.toContain('överklagas');
  });

  it('need not requisition what is paid on the decision', () => {
    expect(applicant('beviljad', { paysOnDecision: true }).toDo).toBeUndefined();
    expect(applicant('beviljad').toDo?.form).toBe('requisition');
    const paying = nextStep('rekvirerad', { paysOnDecision: true, paymentDueOn: '2013-07-05' });
    expect(paying.whatHappensNext).toContain('utan att ni behöver rekvirera');
  });

  it('never reads what is said inside the authority', () => {
    for (const state of ['ansokan', 'bedomning'] as const)
      expect(applicant(state, { proposed: true, assessed: true })).toEqual(applicant(state));
  });
});

describe('the officials', () => {
  it.each<[GrantCaseState, Partial<ApplicationStanding>, string]>([
    ['ansokan', { registered: false }, 'Registrera ansökan'],
    ['ansokan', {}, 'börja handlägga'],
    ['bedomning', { supplementDueOn: '2013-04-15' }, 'ska komplettera ansökan senast 15 april 2013'],
    ['bedomning', { supplementDueOn: '2013-03-19' }, 'Pröva ansökan som den är'],
    ['bedomning', { opinionsNotAsked: 2 }, 'Län som inte har tillfrågats: 2.'],
    [
      'bedomning',
      { openOpinions: 1, opinionDueOn: '2013-04-30' },
      'Yttranden som väntas: 1 senast 30 april 2013.',
    ],
    ['bedomning', { openOpinions: 1, opinionDueOn: '2013-03-01' }, 'påminn, eller avgör utan'],
    ['bedomning', { hearingAnswerBy: '2013-05-10', proposed: true }, 'kan svara till och med 10 maj 2013'],
    ['bedomning', { proposed: true }, 'Ett beslut är föreslaget.'],
    ['bedomning', { assessed: true }, 'Föreslå ett beslut.'],
    ['bedomning', {}, 'mot prestationskraven'],
    [
      'bedomning',
      { ownOpinionDueOn: '2013-04-30' },
      'Länsstyrelsen ska lämna sitt yttrande senast 30 april 2013.',
    ],
  ])('in %s with %j are told what is next', (state, at, words) => expect(staff(state, at)).toContain(words));

  it('read English without a Swedish word', () => {
    for (const at of [
      { registered: false },
      { openOpinions: 1, opinionDueOn: '2013-03-01' },
      { proposed: true },
    ])
      expect(
        nextStep('ansokan', {}, { side: 'staff', language: 'en', application: { ...AT, ...at } })
          .whatHappensNext,
      ).not.toMatch(/[åäöÅÄÖ]/);
  });
});
