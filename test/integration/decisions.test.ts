import type { Problem } from '#domain/contracts/index.js';
import { type GrantCaseGuard, grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const PART = {
  kind: 'grantInPart',
  amount: 400_000,
  reasons: 'Ansökan avser delvis en återkommande lönekostnad.',
  reasonCodes: ['recurringSalary'],
  conditions: 'Medlen får inte användas till lokaler.',
  hearingSkippedReason: 'Uppenbart obehövligt.',
};
const DISMISSAL = { ...DENIAL, kind: 'dismiss', reasons: 'Sökanden tillhör inte dem som får söka.' };
const PROPOSALS = { grant: WHOLE, deny: DENIAL, dismiss: DISMISSAL } as const;
type Deciding = keyof typeof PROPOSALS;

describe('a decision on an application', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, {
      options: { severalApplications: true, appeal: 'byDecisionType', appealableKinds: ['deny', 'dismiss'] },
    });
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const sql = <T = unknown>(text: string, ...values: unknown[]) =>
    product.dataSource.query<T[]>(text, values);
  const option = (name: string, value: boolean) =>
    sql(
      `UPDATE round SET settings = JSON_SET(settings, '$.options.${name}', ${value}) WHERE id = ?`,
      year.story.round.id,
    );

  interface Trial {
    code: string;
    /** What is wrong with the case; gives how to put the round right again, where that is needed. */
    spoil: (caseId: number, event: Deciding) => Promise<unknown>;
    undo?: () => Promise<unknown>;
    decider?: Person;
    proposal?: object;
    /** What else is then missing. */
    brings?: readonly string[];
  }

  const TRIALS: Partial<Record<GrantCaseGuard, Trial>> = {
    decisionIsProposed: {
      code: 'decision.notProposed',
      spoil: (id) => year.act('beata', id, 'proposal-return', { text: 'Skriv om skälen.' }),
      brings: ['party.notHeard', 'amount.missing', 'reasons.missing'],
    },
    anotherPersonProposed: { code: 'decision.ownProposal', spoil: async () => undefined, decider: 'oskar' },
    deciderIsImpartial: {
      code: 'decider.conflict',
      spoil: (id) =>
        year.act('beata', id, 'conflicts', { version: undefined, ground: 'party', text: 'Min make.' }),
    },
    deciderIsDelegated: {
      code: 'decision.notDelegated',
      spoil: (_id, event) =>
        sql(
          "INSERT INTO delegation_rule (authority_id, decision_kind, user_id, up_to, valid_from) SELECT id, ?, NULL, 1000, '2013-01-01' FROM organisation WHERE name = 'Socialstyrelsen'",
          event,
        ),
      undo: () => sql('DELETE FROM delegation_rule'),
    },
    assessmentIsFinished: {
      code: 'assessment.unfinished',
      spoil: async (id) =>
        (await year.as('oskar')).post(`/api/cases/${id}/assessment-reopening`, { version: 1 }),
    },
    opinionsAreAsked: {
      code: 'opinion.notAsked',
      spoil: () => option('opinionNeeded', true),
      undo: () => option('opinionNeeded', false),
    },
    opinionsAreIn: {
      code: 'opinion.outstanding',
      spoil: (id) =>
        sql(
          `INSERT INTO opinion_request (case_id, county_code, state, question, asked_by_name, asked_at, asked_on, due_on, form_id, form_version)
           VALUES (?, '01', 'requested', '', 'Oskar Hallgren', UTC_TIMESTAMP(3), '2013-04-15', '2013-04-30', 'yttrande', 1)`,
          id,
        ),
    },
    noOpenSupplement: {
      code: 'supplement.outstanding',
      spoil: (id) =>
        sql(
          `INSERT INTO supplement_request (case_id, state, questions, text, asked_by, asked_by_name, asked_at, asked_on, due_on, from_version)
           VALUES (?, 'requested', '[]', 'Bifoga budgeten.', 1, 'Oskar Hallgren', UTC_TIMESTAMP(3), '2013-04-15', '2013-04-30', 1)`,
          id,
        ),
    },
    partyIsHeard: {
      code: 'party.notHeard',
      spoil: (id) => sql('UPDATE decision_proposal SET hearing_skipped_reason = NULL WHERE case_id = ?', id),
      proposal: PART,
    },
    amountWithinApplied: {
      code: 'amount.exceedsApplied',
      spoil: (id) => sql('UPDATE grant_case SET applied = 300000 WHERE id = ?', id),
      undo: () => sql('UPDATE grant_case SET applied = 500000 WHERE applied = 300000'),
      proposal: PART,
    },
    frameSuffices: {
      code: 'frame.exceeded',
      spoil: () =>
        sql("UPDATE pot_account SET balance = 499999 WHERE pot_id = ? AND account = 'anslag'", year.potId),
      undo: () =>
        sql(
          `UPDATE pot_account a SET balance = (SELECT SUM(p.amount) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id WHERE e.pot_id = a.pot_id AND p.account = 'anslag')
           WHERE a.pot_id = ? AND a.account = 'anslag'`,
          year.potId,
        ),
    },
    reasonsAreGiven: {
      code: 'reasons.missing',
      spoil: (id) => sql("UPDATE decision_proposal SET reasons = ' ' WHERE case_id = ?", id),
    },
  };

  const guards = (Object.keys(PROPOSALS) as Deciding[]).flatMap((event) =>
    grantCaseMachine.events[event].when.map((guard) => [event, guard] as const),
  );

  it.each(guards)('to %s is refused when not: %s', async (event, guard) => {
    const trial = TRIALS[guard];
    expect(trial).toBeDefined();
    const { code, spoil, undo, decider = 'beata', proposal, brings = [] } = trial as Trial;
    // A denial is spoiled as it is; only a grant knows parts.
    const caseId = await year.proposed(event === 'grant' ? (proposal ?? WHOLE) : PROPOSALS[event]);
    await spoil(caseId, event);
    const refused = await year.decide(decider, caseId);
    await undo?.();
    expect([refused.status, codes(refused).filter((one) => !brings.includes(one))]).toEqual([422, [code]]);
    expect((await year.decisions('beata', caseId)).decisions).toEqual([]);
    expect((await year.seenBy('maria', caseId)).state).toBe('bedomning');
  });

  it('is the decision maker’s, on a case that exists, as it was seen', async () => {
    const caseId = await year.proposed();
    for (const person of ['anders', 'maria', 'erik', 'rut', 'sven', 'lena'] as const)
      expect((await year.decide(person, caseId)).status).toBe(403);
    const beata = await year.as('beata');
    expect((await beata.post('/api/cases/999999/decision', { version: 1, proposalId: 1 })).status).toBe(404);
    expect((await year.decide('beata', caseId, { version: 1 })).status).toBe(409);
    expect((await year.decide('beata', caseId, { proposalId: 4_000_000 })).status).toBe(404);
    const { proposals } = await year.decisions('beata', caseId);
    must(await year.act('anders', caseId, 'proposal', PART));
    const stale = await year.decide('beata', caseId, { proposalId: proposals[0]?.id });
    expect([stale.status, stale.body]).toMatchObject([
      409,
      { code: 'proposal.stale', data: { proposal: { kind: 'grantInPart', amount: 400_000, number: 2 } } },
    ]);
  });

  it('grants: money is committed, the recipient can requisition, and the letter is on its way', async () => {
    const before = await figures();
    const caseId = await year.proposed();
    const decided = must(await year.decide('beata', caseId, { tookPart: ['Rut Ahlén'], dissent: '' }));
    expect(decided).toMatchObject({ state: 'beviljad' });
    expect(await figures()).toMatchObject({
      granted: before.granted + 1,
      granted_sum: before.granted_sum + 500_000,
    });
    expect(await year.seenBy('oskar', caseId)).toMatchObject({ allotted: 500_000, decisionKind: 'grant' });
    const { decisions } = await year.decisions('sven', caseId);
    expect(decisions).toMatchObject([
      {
        number: 1,
        kindLabel: 'Beviljad',
        amount: 500_000,
        applied: 500_000,
        operativePart: expect.stringContaining('Socialstyrelsen beviljar Stockholm 500'),
        rulesApplied: expect.stringMatching(/^Regeringsbeslut 2012-12-20 nr III:1.*förvaltningslagen/),
        presentedBy: 'Oskar Hallgren',
        decidedBy: 'Beata Sjöström',
        decidedOn: '2013-04-15',
        tookPart: ['Rut Ahlén'],
        dissent: null,
        recallClause: true,
        hearing: 'Ansökan beviljas i sin helhet. Beslutet går inte parten emot.',
        appealable: false,
        appealBy: null,
      },
    ]);
    const [deadline] = await sql(
      "SELECT due_on FROM deadline WHERE case_id = ? AND kind = 'requisition'",
      caseId,
    );
    expect(deadline).toEqual({ due_on: '2013-10-31' });
    const [message] = await sql<{ payload: string }>(
      "SELECT payload FROM outbox_message WHERE case_id = ? AND effect = 'dispatchDecision'",
      caseId,
    );
    expect(JSON.parse(message?.payload ?? '{}')).toMatchObject({ decisionId: decisions[0]?.id });
    expect(codes(await year.decide('beata', caseId))).toContain('event.wrongState');
  });

  it('grants in part, with reasons and conditions that the party reads', async () => {
    const caseId = await year.proposed(PART);
    must(
      await year.decide('ragnar', caseId, { dissent: 'Jag hade beviljat allt.', tookPart: ['Anders Wik'] }),
    );
    expect((await year.decisions('sven', caseId)).decisions).toMatchObject([
      {
        kind: 'grantInPart',
        amount: 400_000,
        reasons: PART.reasons,
        reasonCodes: ['recurringSalary'],
        conditions: PART.conditions,
        hearing: PART.hearingSkippedReason,
        dissent: 'Jag hade beviljat allt.',
      },
    ]);
    expect((await year.seenBy('sven', caseId)).history[0]).toMatchObject({
      event: 'grant',
      text: PART.reasons,
    });
  });

  it('denies, with the time to appeal counted from the decision for a kommun', async () => {
    const before = await figures();
    const caseId = await year.proposed(DENIAL);
    must(await year.decide('beata', caseId));
    expect((await figures()).denied).toBe(before.denied + 1);
    const [decision] = (await year.decisions('sven', caseId)).decisions;
    expect(decision).toMatchObject({ kind: 'deny', amount: 0, appealable: true, appealBy: '2013-05-06' });
    expect(await year.seenBy('sven', caseId)).toMatchObject({ state: 'avslagen', amounts: { allotted: 0 } });
  });

  it('dismisses what cannot be tried, before anybody has assessed it', async () => {
    const before = await figures();
    const caseId = await year.received();
    must(await year.act('oskar', caseId, 'proposal', DISMISSAL));
    must(await year.decide('beata', caseId));
    expect((await figures()).dismissed).toBe(before.dismissed + 1);
    expect((await year.seenBy('sven', caseId)).state).toBe('avvisad');
  });

  it('by one person, where the round does not ask for two, names nobody as presenter', async () => {
    await option('fourEyes', false);
    const caseId = await year.proposed();
    must(await year.decide('oskar', caseId));
    await option('fourEyes', true);
    expect((await year.decisions('oskar', caseId)).decisions[0]).toMatchObject({ presentedBy: null });
  });

  it('waits for the party that has been told what speaks against it', async () => {
    const caseId = await year.proposed({ ...DENIAL, hearingSkippedReason: undefined });
    const told = { text: 'Länsstyrelsen avstyrker.', answerBy: '2013-04-29' };
    must(await year.act('oskar', caseId, 'communication', told));
    expect(codes(await year.decide('beata', caseId))).toEqual(['party.notHeard']);
    must(await year.act('sven', caseId, 'communication-answer', { text: 'Vi har en plan.' }));
    must(await year.decide('beata', caseId));
    expect((await year.decisions('sven', caseId)).decisions[0]?.hearing).toBe(
      'Sökanden underrättades om underlaget 15 april 2013 och svarade 15 april 2013.',
    );
    expect(codes(await year.act('sven', caseId, 'communication-answer', { text: 'Och mer.' }))).toEqual([
      'hearing.none',
    ]);
  });

  it('answers whoever asked that the case be decided', async () => {
    const caseId = await year.proposed();
    await sql(
      `INSERT INTO delay_request (case_id, text, state, requested_by_name, requested_at, requested_on, due_on)
       VALUES (?, 'Det dröjer.', 'requested', 'Sven Ström', UTC_TIMESTAMP(3), '2013-04-15', '2013-05-13')`,
      caseId,
    );
    must(await year.decide('beata', caseId));
    expect(
      await sql('SELECT state, decided_by_name, decided_on FROM delay_request WHERE case_id = ?', caseId),
    ).toEqual([{ state: 'met', decided_by_name: 'Beata Sjöström', decided_on: '2013-04-15' }]);
  });

  it('pays at once where the round needs no requisition, to where the application said', async () => {
    await option('paysOnDecision', true);
    const caseId = await year.proposed();
    const decided = must(await year.decide('beata', caseId));
    await option('paysOnDecision', false);
    expect(decided).toMatchObject({ state: 'rekvirerad' });
    const theCase = await year.seenBy('oskar', caseId);
    expect(theCase).toMatchObject({
      requisition: { amount: 500_000, signedBy: 'Sven Ström', wantsShare: false },
      payments: [{ amount: 500_000, state: 'planned', dueOn: '2013-05-07' }],
      version: decided.version,
    });
    expect(theCase.deadlines.map(({ kind }) => kind)).not.toContain('requisition');
    expect(theCase.history.slice(0, 2).map(({ event, actorName }) => [event, actorName])).toEqual([
      ['requisition', 'Medel (automatiskt)'],
      ['grant', 'Beata Sjöström'],
    ]);
  });

  it('leaves no trace when what should follow from it cannot', async () => {
    await option('paysOnDecision', true);
    const caseId = await year.proposed();
    await sql(
      `INSERT INTO application_version (case_id, number, reason, form_id, form_version, answers, members, applied, signed_by, signed_by_name, received_at, arrived_on, late)
       SELECT case_id, 2, 'supplement', form_id, form_version, JSON_REMOVE(answers, '$.bankgiro'), members, applied, signed_by, signed_by_name, received_at, arrived_on, late
       FROM application_version WHERE case_id = ?`,
      caseId,
    );
    const refused = await year.decide('beata', caseId);
    await option('paysOnDecision', false);
    expect(codes(refused)).toEqual(['invoicing.incomplete']);
    expect((await year.decisions('beata', caseId)).decisions).toEqual([]);
    expect(await year.seenBy('beata', caseId)).toMatchObject({ state: 'bedomning', allotted: 0 });
  });

  describe('is received', () => {
    it('on a day that can be, as the registrar is told', async () => {
      const caseId = await year.proposed(DENIAL);
      must(await year.decide('beata', caseId));
      const { id } = (await year.decisions('beata', caseId)).decisions[0] ?? { id: 0 };
      const receive = async (person: Person, receivedOn: string, decisionId = id) =>
        (await year.as(person)).put<Problem>(`/api/decisions/${decisionId}/receipt`, {
          receivedOn,
          how: 'Mottagningskvitto',
        });
      expect(codes(await receive('rut', '2013-04-16'))).toEqual(['delivery.dayInFuture']);
      expect(codes(await receive('rut', '2013-04-14'))).toEqual(['delivery.beforeDecision']);
      expect((await receive('anders', '2013-04-15')).status).toBe(200);
      expect((await receive('erik', '2013-04-15')).status).toBe(403);
      expect((await receive('rut', '2013-04-15', 999_999)).status).toBe(404);
      expect((await year.decisions('rut', caseId)).decisions[0]).toMatchObject({ receivedOn: '2013-04-15' });
    });
  });

  it('and its proposals are read by the authority, the decision alone by the parties', async () => {
    const caseId = await year.proposed(PART);
    must(await year.decide('beata', caseId));
    const own = await year.decisions('maria', caseId);
    expect([own.proposals.length, own.decisions.length]).toEqual([1, 1]);
    expect(await year.decisions('lotta', caseId)).toMatchObject({
      proposals: [],
      decisions: [{ number: 1 }],
    });
    expect(await year.decisions('lena', caseId)).toMatchObject({ proposals: [], decisions: [{ number: 1 }] });
    expect((await (await year.as('petra')).get(`/api/cases/${caseId}/decisions`)).status).toBe(404);
  });

  async function figures(): Promise<Record<'granted' | 'granted_sum' | 'denied' | 'dismissed', number>> {
    const [row] = await product.dataSource.query<[Record<string, number>]>(
      'SELECT granted, granted_sum, denied, dismissed FROM pot_application WHERE pot_id = ?',
      [year.potId],
    );
    return row as Record<'granted' | 'granted_sum' | 'denied' | 'dismissed', number>;
  }
});
