import type { INestApplicationContext } from '@nestjs/common';
import type { DispatchRow, NoticeRow } from '#domain/contracts/index.js';
import { EFFECTS, type Effect } from '#domain/jobs/effects.js';
import { createInvitation } from '../../api/src/invitations/invitations';
import type { NoticeFacts } from '../../api/src/notices/notice-facts';
import { DISPATCH_KINDS } from '../../api/src/notices/notice-kinds';
import { type CaseNoticeKind, noticeText } from '../../api/src/notices/notice-texts';
import { writeDigests } from '../../api/src/notices/write-digests';
import { leaveEffect } from '../../api/src/platform/outbox';
import { CarryOut } from '../../workers/src/carry-out';
import { mailHtml } from '../../workers/src/mail/mail-layout';
import { SendMails } from '../../workers/src/mail/send-mails';
import { PEOPLE } from '../stories/people';
import { allotRegions2016 } from '../stories/regions-2016';
import { must } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { startFakeSmtp } from '../support/fake-smtp';
import { type Product, startProduct } from '../support/product';
import { staffOf } from '../support/staff';

interface Mail {
  email: string;
  status: string;
  subject: string;
  body: string;
  error: string | null;
}

describe('notices and mail', () => {
  let product: Product;
  let year: StockholmsYear;
  let caseId: number;
  let staff: INestApplicationContext;

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10' });
    await allotRegions2016(product);
    await product.dataSource.query("UPDATE outbox_message SET state = 'done'");
    year = new StockholmsYear(product, 'Region Stockholm', 'rebecka');
    caseId = (await year.seenBy('oskar')).id;
    staff = await staffOf(product);
  });
  beforeEach(async () => {
    await product.dataSource.query('DELETE FROM notice');
    await product.dataSource.query('DELETE FROM mail_dispatch');
    await prefer('rebecka', 'atOnce');
  });
  afterAll(() => product?.stop());

  it('a receipt can be switched off: the notice stays, the mail is kept back and says so', async () => {
    await prefer('rebecka', 'off');
    await happen('sendReceiptNotice');
    expect(await mails()).toMatchObject([{ email: PEOPLE.rebecka.email, status: 'suppressed' }]);
    expect(await notices('rebecka')).toMatchObject([
      { kind: 'sendReceiptNotice', caseId, readAt: null, day: '2016-02-10' },
    ]);
  });

  it('a decision cannot be switched off', async () => {
    await prefer('rebecka', 'off');
    await happen('sendWaiverNotice');
    expect(await mails()).toMatchObject([{ status: 'waiting' }]);
  });

  it('a digest gathers what came before today into one mail, once', async () => {
    await prefer('rebecka', 'dailyDigest');
    await happen('sendReceiptNotice');
    await happen('sendSettlementReceipt');
    const digests = () =>
      writeDigests(product.dataSource, {
        now: product.ground.clock.now(),
        today: product.ground.clock.today(),
        baseUrl: 'http://localhost:3000',
      });
    expect(await digests()).toBe(0);
    await product.setDay('2016-02-11');
    expect(await digests()).toBe(1);
    expect(await digests()).toBe(0);
    await product.setDay('2016-02-10');
    const mine = (await mails()).filter(({ email }) => email === PEOPLE.rebecka.email);
    expect(mine).toMatchObject([
      { subject: '2 nya meddelanden i Medel', body: expect.stringContaining('– Inbetalning mottagen') },
    ]);
  });

  it('a report is told to the officer of the case, and to the programme manager while there is none', async () => {
    await product.dataSource.query(
      "INSERT INTO report (case_id, number, used, form_id, form_version, answers, late, signed_by, signed_by_name, submitted_at, submitted_on) SELECT ?, 1, 5, 'report-2016-region', 1, '{}', 0, id, name, created_at, '2016-02-10' FROM app_user LIMIT 1",
      [caseId],
    );
    await happen('sendReportReceipt');
    expect((await mails()).map(({ email }) => email).sort()).toEqual([
      PEOPLE.maria.email,
      PEOPLE.rebecka.email,
    ]);
    await product.dataSource.query(
      'UPDATE grant_case SET officer_id = (SELECT id FROM app_user WHERE email = ?) WHERE id = ?',
      [PEOPLE.oskar.email, caseId],
    );
    await happen('sendReportReceipt');
    expect((await mails()).map(({ email }) => email)).toContain(PEOPLE.oskar.email);
    expect(await notices('oskar')).toMatchObject([{ title: 'Redovisning att granska: Region Stockholm' }]);
    await product.dataSource.query('DELETE FROM report');
  });

  it('reads in the language of the receiver, and leads to the portal', async () => {
    await product.dataSource.query("UPDATE app_user SET locale = 'en' WHERE email = ?", [
      PEOPLE.rebecka.email,
    ]);
    await happen('sendWaiverNotice');
    const [mail] = await mails();
    expect(mail?.subject).toMatch(/^The repayment claim is waived \(9\.3-\d+\/2016\)$/);
    expect(mail?.body).toContain(`http://localhost:3000/arenden/${caseId}`);
    await product.dataSource.query("UPDATE app_user SET locale = 'sv'");
  });

  it('an organisation where nobody has an account is written to at its own address', async () => {
    await product.dataSource.query(
      "UPDATE organisation SET contact_email = 'registrator@region-uppsala.example' WHERE name = 'Region Uppsala'",
    );
    const [{ id }] = await product.dataSource.query<[{ id: number }]>(
      "SELECT c.id FROM grant_case c JOIN organisation o ON o.id = c.organisation_id WHERE o.name = 'Region Uppsala'",
    );
    await happen('sendWaiverNotice', {}, id);
    expect((await mails()).map(({ email }) => email)).toEqual(['registrator@region-uppsala.example']);
  });

  it('I read my own notices, mark them, and nobody else’s', async () => {
    await happen('sendWithdrawalReceipt');
    const [mine] = await notices('rebecka');
    expect(must(await (await year.as('ulla')).post('/api/me/notices/read', { ids: [mine?.id] }))).toEqual({
      read: 0,
    });
    expect(must(await (await year.as('rebecka')).post('/api/me/notices/read', {}))).toEqual({ read: 1 });
    expect((await notices('rebecka'))[0]?.readAt).not.toBeNull();
    expect((await (await year.as('rebecka')).post('/api/me/notices/read', { ids: ['x'] })).status).toBe(400);
  });

  it('Utskick shows each mail and what became of it, to officials who may see the case', async () => {
    await happen('sendWaiverNotice');
    await staff.get(SendMails).run();
    const maria = await year.as('maria');
    const { body, headers } = await maria.list<DispatchRow>('/api/dispatches', {
      filter: { caseId, kind: 'sendWaiverNotice', q: 'rebecka' },
      sort: ['toName', 'ASC'],
    });
    expect(body).toMatchObject([
      {
        status: 'file',
        statusLabel: 'Sparat som fil',
        kindLabel: 'Beslut om eftergift',
        organisationName: 'Region Stockholm',
        day: '2016-02-10',
      },
    ]);
    expect(headers['content-range']).toBe('dispatches 0-0/1');
    expect(body[0]?.body).toBeUndefined();
    expect(must(await maria.get<DispatchRow>(`/api/dispatches/${body[0]?.id}`)).body).toContain(
      'Hej Rebecka Sund!',
    );
    expect((await (await year.as('rebecka')).list('/api/dispatches')).status).toBe(403);
    expect((await maria.get('/api/dispatches/999999')).status).toBe(404);
  });

  it('nobody who reads the log of mails can accept an invitation in another’s place', async () => {
    const [{ id: userId }] = await product.dataSource.query<[{ id: number }]>(
      'SELECT id FROM app_user WHERE email = ?',
      [PEOPLE.lotta.email],
    );
    await product.dataSource.transaction((manager) =>
      createInvitation(manager, { userId, invitedBy: null, at: product.ground.clock.now() }),
    );
    const [{ id }] = await product.dataSource.query<[{ id: number }]>(
      "SELECT MAX(id) AS id FROM outbox_message WHERE effect = 'sendInvitation'",
    );
    await staff.get(CarryOut).run(id);
    expect((await mails())[0]?.body).toMatch(/http:\/\/localhost:3000\/inbjudan\/[\w-]{40,}/);
    const siv = await year.as('siv');
    const [row] = must(
      await siv.list<DispatchRow>('/api/dispatches', { filter: { kind: 'sendInvitation' } }),
    );
    expect(must(await siv.get<DispatchRow>(`/api/dispatches/${row?.id}`)).body).toContain('/inbjudan/…');
    expect((await (await year.as('maria')).get(`/api/dispatches/${row?.id}`)).status).toBe(404);
    await staff.get(SendMails).run();
    expect((await mails())[0]?.body).not.toMatch(/inbjudan\/\w/);
  });

  it('a mail server gets each mail once; one that refuses is believed, one that is busy is asked again', async () => {
    const smtp = await startFakeSmtp();
    const sender = new SendMails(product.dataSource, product.ground.clock, {
      ...product.ground.config,
      smtpUrl: smtp.url,
    });
    await happen('sendWaiverNotice');
    expect([await sender.run(), await sender.run()]).toEqual([1, 0]);
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]).toMatch(/Message-ID: <dispatch-\d+@medel\.example>/);
    smtp.answerRecipients('451 later');
    await happen('sendWaiverNotice');
    await sender.run();
    smtp.answerRecipients('550 no such person');
    await happen('sendWaiverNotice');
    await sender.run();
    expect((await mails()).map(({ status, error }) => [status, Boolean(error)])).toEqual([
      ['sent', false],
      ['waiting', true],
      ['failed', true],
    ]);
    sender.onApplicationShutdown();
    await smtp.stop();
  });

  it.each(
    EFFECTS.filter(
      (effect): effect is CaseNoticeKind =>
        effect !== 'sendInvitation' && Object.hasOwn(DISPATCH_KINDS, effect),
    ),
  )('%s has words for the same readers in both languages, and no amount in the mail', (kind) => {
    const sides = (['applicant', 'authority', 'county'] as const).filter((side) =>
      noticeText(kind, side, 'sv', FACTS),
    );
    expect(sides).not.toEqual([]);
    for (const locale of ['sv', 'en'] as const)
      for (const side of sides) {
        const text = noticeText(kind, side, locale, FACTS);
        expect(text?.title.length).toBeLessThan(200);
        expect(`${text?.title} ${text?.body} ${text?.mail}`).not.toMatch(/undefined|null|NaN/);
        expect(text?.mail).not.toMatch(/\bkr\b/);
      }
  });

  it.each([
    [
      'grant',
      'Stockholm har beviljats 500\u00a0000\u00a0kr av sökta 1\u00a0250\u00a0000\u00a0kr i Utvecklingsmedel 2016.',
    ],
    ['deny', 'Ansökan från Stockholm i Utvecklingsmedel 2016 är avslagen.'],
    ['dismiss', 'Ansökan från Stockholm i Utvecklingsmedel 2016 är avvisad.'],
    ['change', 'Ett beslut om Stockholm har fattats i Utvecklingsmedel 2016.'],
  ])('a decision to %s says what was decided, in Medel only', (kind, words) => {
    const decision = { kind, amount: 500_000, applied: 1_250_000, appealable: true };
    const text = noticeText('dispatchDecision', 'applicant', 'sv', { ...FACTS, decision });
    expect(text?.body).toBe(
      `${words} Skälen står i beslutet, som finns i ärendet. Där står också hur ni överklagar.`,
    );
    expect(`${text?.title} ${text?.mail}`).not.toMatch(/bevilj|avsl|avvis/);
  });

  it.each([
    [{ outcome: 'remitted' }, 'Domstolen har lämnat tillbaka ärendet till myndigheten.'],
    [{ inTime: false }, 'Överklagandet kom in för sent och har avvisats.'],
    [
      { handedOver: true, court: 'Förvaltningsrätten' },
      'Överklagandet har lämnats över till Förvaltningsrätten.',
    ],
    [{}, 'Myndigheten har prövat överklagandet.'],
  ])('what became of an appeal: %o', (change, words) => {
    const appeal = { appellant: 'X', inTime: true, court: null, handedOver: false, outcome: null, ...change };
    const text = noticeText('sendAppealOutcome', 'applicant', 'sv', { ...FACTS, appeal });
    expect(text?.body).toBe(`${words} Beskedet finns i ärendet.`);
  });

  it('what somebody wrote cannot become markup in a mail', () => {
    const html = mailHtml({
      locale: 'sv',
      subject: '<b>',
      body: 'Hej <script>alert(1)</script>!\n\nLäs mer: https://medel.example/arenden/1?a=1&b="2"',
    });
    expect(html).not.toContain('<script>');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('href="https://medel.example/arenden/1?a=1&#38;b=&#34;2&#34;"');
  });

  async function happen(effect: Effect, payload: Record<string, unknown> = {}, of = caseId): Promise<void> {
    const id = await product.dataSource.transaction((manager) =>
      leaveEffect(manager, { effect, caseId: of, payload, at: product.ground.clock.now() }),
    );
    await staff.get(CarryOut).run(id as number);
  }

  function mails(): Promise<Mail[]> {
    return product.dataSource.query(
      'SELECT to_email AS email, status, subject, body, error FROM mail_dispatch ORDER BY id',
    );
  }

  async function notices(person: keyof typeof PEOPLE): Promise<NoticeRow[]> {
    return must(await (await year.as(person)).list<NoticeRow>('/api/me/notices'));
  }

  async function prefer(person: keyof typeof PEOPLE, preference: string): Promise<void> {
    await product.dataSource.query('UPDATE app_user SET mail_preference = ? WHERE email = ?', [
      preference,
      PEOPLE[person].email,
    ]);
  }
});

const FACTS: NoticeFacts = {
  caseId: 1,
  registryNumber: '9.3-1/2016',
  organisationId: 1,
  organisationName: 'Stockholm',
  authorityId: 2,
  programmeId: 1,
  programmeName: 'Utvecklingsmedel',
  roundName: 'Utvecklingsmedel 2016',
  year: 2016,
  officerId: null,
  state: 'beviljad',
  draft: false,
  sealedUntil: null,
  applied: 1_250_000,
  arrivedOn: '2016-02-10',
  allotted: 3_125_250,
  requisitioned: 3_125_250,
  used: 2_664_713,
  requisitionClosesOn: '2016-06-01',
  reportDueOn: '2017-03-31',
  hearingAnswerBy: '2017-04-10',
  paymentDueOn: null,
  payment: { amount: 3_125_250, paidOn: '2016-06-22' },
  share: 40_883,
  claim: { amount: 501_420, open: 201_420, dueOn: '2017-06-30', ocr: '1234567' },
  receipt: 300_000,
  supplementDueOn: null,
  deadline: {
    kind: 'requisition',
    dueOn: '2016-06-01',
    offset: -7,
    open: true,
    responsible: 'applicant',
    opinionId: null,
    countyCode: null,
  },
  member: null,
  opinion: null,
  supplement: null,
  message: null,
  decision: null,
  conflict: null,
  appeal: null,
  review: null,
  change: null,
  delay: null,
  delayReasons: null,
  carryOver: null,
};
