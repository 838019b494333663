import type { INestApplicationContext } from '@nestjs/common';
import type { DispatchRow } from '#domain/contracts/index.js';
import type { Effect } from '#domain/jobs/effects.js';
import { openDeadline, type NewDeadline } from '../../api/src/deadlines/deadlines';
import { leaveEffect } from '../../api/src/platform/outbox';
import { CarryOut } from '../../workers/src/carry-out';
import { remindDeadlines } from '../../workers/src/remind-deadlines';
import { runDueWork } from '../../workers/src/run-due-work';
import { tellOfSlowCases } from '../../workers/src/tell-of-slow-cases';
import { SECRET } from '../stories/case-rows';
import { JointApplication } from '../stories/joint-application-rows';
import { PEOPLE, type Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { type Product, startProduct } from '../support/product';
import { staffOf } from '../support/staff';

type Payload = Record<string, unknown>;

interface Told {
  email: string;
  subject: string;
  body: string;
  status: string;
}

const STOCKHOLM: Person[] = ['agnes', 'karin', 'rolf', 'sven'];
const APPLICANTS: Person[] = [...STOCKHOLM, 'ulla'];

describe('notices of an application', () => {
  let product: Product;
  let application: JointApplication;
  let staff: INestApplicationContext;
  const subjects: Record<string, Payload> = {};

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-11' });
    application = await JointApplication.of(product);
    await gatherSubjects();
    await product.dataSource.query("UPDATE outbox_message SET state = 'done'");
    staff = await staffOf(product);
  });
  beforeEach(async () => {
    await product.dataSource.query('DELETE FROM notice');
    await product.dataSource.query('DELETE FROM mail_dispatch');
    await product.dataSource.query("UPDATE app_user SET locale = 'sv'");
    await assign('oskar');
  });
  afterAll(() => product?.stop());

  const TOLD: [Effect, string, Person[], sv: string, en: string][] = [
    [
      'sendApplicationReceipt',
      'version',
      APPLICANTS,
      'Ansökan är mottagen',
      'The application has been received',
    ],
    [
      'sendMemberInvitation',
      'invited',
      ['gun'],
      'Inbjudan att söka tillsammans',
      'Invitation to apply together',
    ],
    [
      'sendMemberAnswer',
      'joined',
      STOCKHOLM,
      'Svar från medsökande: Umeå',
      'Answer from a co-applicant: Umeå',
    ],
    [
      'sendOpinionRequest',
      'opinion',
      ['lena'],
      'Begäran om yttrande: Stockholm',
      'Opinion requested: Stockholm',
    ],
    ['sendOpinionReminder', 'opinion', ['lena'], 'Yttrandet väntas: Stockholm', 'Opinion awaited: Stockholm'],
    ['sendOpinionAnswer', 'opinion', ['oskar'], 'Yttrande har kommit', 'Opinion received'],
    ['sendOpinionClosed', 'opinion', ['lena'], 'Yttrandet behövs inte längre', 'Opinion no longer needed'],
    [
      'sendSupplementRequest',
      'supplement',
      STOCKHOLM,
      'Ansökan behöver kompletteras',
      'The application must be',
    ],
    [
      'sendSupplementAnswer',
      'supplement',
      [...STOCKHOLM, 'oskar'],
      'Kompletteringen är mottagen',
      'The supplement has been received',
    ],
    ['sendMessage', 'ours', APPLICANTS, 'Nytt meddelande från myndigheten', 'New message from the authority'],
    ['sendMessage', 'theirs', ['oskar'], 'Nytt meddelande: Stockholm', 'New message: Stockholm'],
    [
      'sendProposalReturned',
      'none',
      ['oskar'],
      'Beslutsförslaget är återlämnat',
      'Proposed decision returned',
    ],
    ['dispatchDecision', 'decision', APPLICANTS, 'Beslut i ert ärende', 'Decision in your case'],
    [
      'sendConflictDeclared',
      'conflict',
      ['ragnar'],
      'Jäv att pröva: Stockholm',
      'Conflict of interest to try',
    ],
    ['sendConflictTried', 'conflict', ['anders', 'beata'], 'Jäv är prövat', 'Conflict of interest tried'],
    [
      'sendAppealReceipt',
      'appeal',
      [...APPLICANTS, 'oskar'],
      'Överklagandet är mottaget',
      'The appeal has been received',
    ],
    ['sendAppealOutcome', 'appeal', APPLICANTS, 'Besked om överklagandet', 'News of the appeal'],
    ['sendReviewRequest', 'own', ['oskar'], 'Omprövning: Stockholm', 'Review: Stockholm'],
    [
      'sendReviewRequest',
      'asked',
      [...APPLICANTS, 'oskar'],
      'Begäran om omprövning är mottagen',
      'The request for review has been received',
    ],
    ['sendReviewOutcome', 'asked', APPLICANTS, 'Beslut om omprövning', 'Decision on the review'],
    [
      'sendChangeRequest',
      'change',
      [...STOCKHOLM, 'oskar'],
      'Ändringsbegäran är mottagen',
      'The change request has been received',
    ],
    ['sendChangeDecision', 'change', APPLICANTS, 'Beslut om er ändringsbegäran', 'Decision on your change'],
    [
      'sendDelayRequest',
      'delay',
      [...STOCKHOLM, 'oskar'],
      'Er begäran om avgörande är mottagen',
      'Your request for a decision has been received',
    ],
    [
      'sendDelayRefusal',
      'delay',
      APPLICANTS,
      'Beslut om er begäran om avgörande',
      'Decision on your request',
    ],
    ['sendDelayNotice', 'reasons', APPLICANTS, 'Beslutet dröjer', 'The decision is delayed'],
    ['sendSlowCaseNotice', 'none', ['oskar'], 'Sex månader utan beslut', 'Six months without a decision'],
    [
      'sendCarryOverNotice',
      'carryOver',
      APPLICANTS,
      'Beslut om överföring av medel',
      'Decision to carry funds',
    ],
  ];

  it.each(TOLD)(
    '%s (%s) reaches those it concerns, once, in Swedish',
    async (effect, about, people, title) => {
      await happen(effect, subjects[about], { times: 3 });
      const mails = await told();
      expect(mails.map(({ email }) => email).sort()).toEqual(emailsOf(people));
      expect(mails[0]?.subject).toContain(title);
      for (const mail of mails) expectNoContent(mail);
    },
  );

  it.each(TOLD)(
    '%s (%s) is read in English by those who chose it',
    async (effect, about, people, _, title) => {
      await product.dataSource.query("UPDATE app_user SET locale = 'en'");
      await happen(effect, subjects[about]);
      const mails = await told();
      expect(mails).toHaveLength(people.length);
      expect(mails[0]?.subject).toContain(title);
      for (const mail of mails) {
        expectNoContent(mail);
        expect(mail.body).toMatch(/^Hello /);
      }
    },
  );

  it('each is led to the side where it belongs', async () => {
    await happen('sendSupplementAnswer', subjects.supplement);
    await happen('sendOpinionRequest', subjects.opinion);
    const linkOf = (person: Person, mails: Told[]) =>
      /http:\S+/.exec(mails.find(({ email }) => email === PEOPLE[person].email)?.body ?? '')?.[0];
    const mails = await told();
    expect(linkOf('sven', mails)).toBe(`http://localhost:3000/arenden/${application.caseId}`);
    expect(linkOf('oskar', mails)).toBe(`http://localhost:3000/admin/#/cases/${application.caseId}/show`);
    expect(linkOf('lena', mails)).toBe(
      `http://localhost:3000/admin/#/opinions/${subjects.opinion?.opinionId}/show`,
    );
  });

  it('a case without an officer is everybody’s among the case officers', async () => {
    await assign(null);
    await happen('sendOpinionAnswer', subjects.opinion);
    expect(await toldTo()).toEqual(emailsOf(['anders', 'oskar']));
  });

  it('an officer with jäv is not told; the colleagues are', async () => {
    await assign('beata');
    await happen('sendOpinionAnswer', subjects.opinion);
    expect(await toldTo()).toEqual(emailsOf(['anders', 'oskar']));
  });

  it('an invitation that has been answered is not sent', async () => {
    await happen('sendMemberInvitation', subjects.joined);
    expect(await told()).toEqual([]);
  });

  it('an organisation nobody is signed up for is written to at its own address', async () => {
    await product.dataSource.query(
      "UPDATE organisation SET contact_email = 'stod@umea.example' WHERE name = 'Umeå'",
    );
    await product.dataSource.query('UPDATE app_user SET active = 0 WHERE email = ?', [PEOPLE.ulla.email]);
    await happen('sendMessage', subjects.ours, { times: 2 });
    await product.dataSource.query('UPDATE app_user SET active = 1');
    expect(await toldTo()).toEqual([...emailsOf(STOCKHOLM), 'stod@umea.example'].sort());
  });

  it.each([
    'dispatchDecision',
    'sendSupplementRequest',
    'sendOpinionRequest',
    'sendReviewOutcome',
    'sendAppealOutcome',
    'sendDelayRefusal',
    'sendCarryOverNotice',
    'sendMemberInvitation',
  ] as const)('%s cannot be switched off', async (effect) => {
    await product.dataSource.query("UPDATE app_user SET mail_preference = 'off'");
    await happen(effect, subjects[TOLD.find(([name]) => name === effect)?.[1] ?? '']);
    await product.dataSource.query("UPDATE app_user SET mail_preference = 'atOnce'");
    const mails = await told();
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['waiting']));
  });

  it('a decision leaves its letter and a line in the dispatch log, which a second time does not change', async () => {
    const delivery = () =>
      product.dataSource.query<{ decisionId: number; kind: string; dispatchedAt: Date }[]>(
        'SELECT v.decision_id AS decisionId, d.kind, v.dispatched_at AS dispatchedAt FROM decision_delivery v JOIN document d ON d.id = v.document_id',
      );
    await happen('dispatchDecision', subjects.decision);
    const first = await delivery();
    expect(first).toEqual([
      { ...subjects.decision, kind: 'decision', dispatchedAt: expect.any(Date) as Date },
    ]);
    await product.setDay('2016-02-12');
    await happen('dispatchDecision', subjects.decision, { times: 2 });
    await product.setDay('2016-02-11');
    expect(await delivery()).toEqual(first);
  });

  describe('of a draft', () => {
    let draft: number;
    beforeAll(async () => {
      draft = await application.open('Utkast 77', 'Stockholm', { state: 'utkast', arrived_on: null });
    });

    it('is withdrawn without any official hearing of it', async () => {
      await happen('sendWithdrawalReceipt', {}, { of: draft });
      expect(await toldTo()).toEqual(emailsOf(STOCKHOLM));
    });

    it('stands in the log of mails for nobody', async () => {
      await happen('sendWithdrawalReceipt', {}, { of: draft });
      await happen('sendWithdrawalReceipt', {});
      for (const person of ['maria', 'siv', 'ragnar'] as const) {
        const visitor = await product.signIn(PEOPLE[person].email);
        const rows = must(await visitor.list<DispatchRow>('/api/dispatches'));
        expect(new Set(rows.map(({ caseId }) => caseId))).toEqual(new Set([application.caseId]));
      }
    });

    it('a sealed application is kept from officials until its day has passed', async () => {
      await product.dataSource.query("UPDATE grant_case SET sealed_until = '2016-02-11' WHERE id = ?", [
        application.caseId,
      ]);
      await happen('sendWithdrawalReceipt', {});
      expect(await toldTo()).toEqual(emailsOf(APPLICANTS));
      await product.dataSource.query("UPDATE grant_case SET sealed_until = '2016-02-10' WHERE id = ?", [
        application.caseId,
      ]);
      await happen('sendWithdrawalReceipt', {});
      expect(await toldTo()).toContain(PEOPLE.oskar.email);
      await product.dataSource.query('UPDATE grant_case SET sealed_until = NULL');
    });
  });

  describe('reminders', () => {
    afterEach(async () => {
      await product.dataSource.query('UPDATE deadline SET cancelled_at = opened_at');
      await product.setDay('2016-02-11');
    });

    it('a draft is reminded of thirty, seven and one working days before and on the day, and never after it', async () => {
      const draft = await application.open('Utkast 78', 'Stockholm', { state: 'utkast', arrived_on: null });
      await open({ caseId: draft, kind: 'application', responsible: 'applicant', dueOn: '2016-06-01' });
      const days: string[] = [];
      for (const day of [
        '2016-04-19',
        '2016-05-23',
        '2016-05-31',
        '2016-06-01',
        '2016-06-02',
        '2016-06-16',
      ]) {
        await product.setDay(day);
        if ((await remind()) > 0) days.push(day);
      }
      expect(days).toEqual(['2016-04-19', '2016-05-23', '2016-05-31', '2016-06-01']);
      expect(await toldTo()).toEqual(emailsOf([...STOCKHOLM, ...STOCKHOLM, ...STOCKHOLM, ...STOCKHOLM]));
      expect((await told()).at(-1)?.subject).toBe(
        'Sista dagen är i dag: ansök senast 1 juni 2016 (Utkast 78)',
      );
    });

    it('an opinion: the county, and the officer as well when the day has passed', async () => {
      await open({
        kind: 'opinion',
        subjectId: subjects.opinion?.opinionId as number,
        responsible: 'county',
        dueOn: '2016-06-01',
      });
      await product.setDay('2016-05-31');
      await remind();
      expect(await toldTo()).toEqual(emailsOf(['lena']));
      await product.setDay('2016-06-02');
      await remind();
      expect(await toldTo()).toEqual(emailsOf(['lena', 'lena', 'oskar']));
      const mails = await told();
      expect(mails[0]?.body).toContain(`/admin/#/opinions/${subjects.opinion?.opinionId}/show`);
      expect(mails[1]?.subject).toBe(
        'Stockholm: Tiden har gått ut: yttra er senast 1 juni 2016 (9.2-1/2016)',
      );
    });

    it.each([
      ['decision', 'authority', ['oskar']],
      ['delay', 'authority', ['ragnar']],
      ['supplement', 'applicant', STOCKHOLM],
      ['appeal', 'applicant', []],
    ] as const)('%s: the day before', async (kind, responsible, people) => {
      await open({ kind, responsible, dueOn: '2016-06-01' });
      await product.setDay('2016-05-31');
      await remind();
      expect(await toldTo()).toEqual(emailsOf(people));
    });

    it('an application that has waited six months is told of once', async () => {
      const at = (day: string) => tellOfSlowCases(product.dataSource, new Date(`${day}T08:00:00Z`), day);
      expect(await at('2016-08-09')).toBe(0);
      expect(await at('2016-08-10')).toBe(1);
      expect(await at('2016-08-11')).toBe(0);
      await runDueWork(product.ground);
      expect((await told()).filter(({ subject }) => subject.startsWith('Sex månader'))).toMatchObject([
        { email: PEOPLE.oskar.email },
      ]);
    });
  });

  async function gatherSubjects(): Promise<void> {
    const decisionId = await application.decision();
    const replacement = {
      replaced_by: await application.userId('anders'),
      replaced_by_name: PEOPLE.anders.name,
    };
    Object.assign(subjects, {
      none: {},
      version: { versionId: await application.version() },
      invited: { organisationId: await application.organisationId('Göteborg') },
      joined: { organisationId: await application.organisationId('Umeå'), answer: 'confirmed' },
      opinion: { opinionId: await application.opinion() },
      supplement: { supplementId: await application.supplement() },
      ours: { messageId: await application.message('oskar', 'authority') },
      theirs: { messageId: await application.message('ulla', 'applicant') },
      decision: { decisionId },
      conflict: { conflictId: await application.conflict('beata', replacement) },
      appeal: { appealId: await application.appeal(decisionId) },
      own: { reviewId: await application.review(decisionId, 'ownInitiative', 'upheld') },
      asked: { reviewId: await application.review(decisionId, 'request', 'changed') },
      change: { changeRequestId: await application.change() },
      delay: { delayRequestId: await application.delay() },
      reasons: { reasons: SECRET },
      carryOver: { amount: 50_000, useTo: '2017-12-31', reportDueOn: '2018-03-31' },
    });
  }

  /** Rings the effect as often as told, also after it has said that it is done. */
  async function happen(
    effect: Effect,
    payload: Payload = {},
    { of = application.caseId, times = 1 }: { of?: number; times?: number } = {},
  ): Promise<void> {
    const id = await product.dataSource.transaction((manager) =>
      leaveEffect(manager, { effect, caseId: of, payload, at: product.ground.clock.now() }),
    );
    for (let time = 0; time < times; time++) {
      await product.dataSource.query("UPDATE outbox_message SET state = 'waiting' WHERE id = ?", [id]);
      expect(await staff.get(CarryOut).run(id as number)).toBe('done');
    }
  }

  async function open(deadline: Omit<NewDeadline, 'caseId' | 'at'> & { caseId?: number }): Promise<void> {
    await product.dataSource.transaction((manager) =>
      openDeadline(manager, {
        caseId: application.caseId,
        at: new Date('2016-02-11T09:00:00Z'),
        ...deadline,
      }),
    );
  }

  async function remind(): Promise<number> {
    const { clock } = product.ground;
    const reminded = await remindDeadlines(product.dataSource, clock.now(), clock.today());
    const waiting = await product.dataSource.query<{ id: number }[]>(
      "SELECT id FROM outbox_message WHERE effect = 'sendDeadlineReminder' AND state = 'waiting' ORDER BY id",
    );
    for (const { id } of waiting) await staff.get(CarryOut).run(id);
    return reminded;
  }

  function told(): Promise<Told[]> {
    return product.dataSource.query(
      'SELECT to_email AS email, subject, body, status FROM mail_dispatch ORDER BY id',
    );
  }

  async function toldTo(): Promise<string[]> {
    return (await told()).map(({ email }) => email).sort();
  }

  async function assign(person: Person | null): Promise<void> {
    await product.dataSource.query('UPDATE grant_case SET officer_id = ? WHERE id = ?', [
      person && (await application.userId(person)),
      application.caseId,
    ]);
  }
});

function emailsOf(people: readonly Person[]): string[] {
  return people.map((person) => PEOPLE[person].email).sort();
}

function expectNoContent({ subject, body }: Told): void {
  expect(`${subject} ${body}`).not.toContain(SECRET);
  expect(`${subject} ${body}`).not.toMatch(/\bkr\b|1.250.000|undefined|null|NaN/);
}
