import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays } from '#domain/calendar/legal-day.js';
import { EFFECT_ATTEMPTS, EFFECTS, type Effect } from '#domain/jobs/effects.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { leaveEffect } from '../../api/src/platform/outbox';
import { createInvitation } from '../../api/src/invitations/invitations';
import { CarryOut } from '../../workers/src/carry-out';
import { processorsByEffect, PROCESSORS } from '../../workers/src/processors';
import { objectionToRedis } from '../../workers/src/redis';
import { dueReminders } from '../../workers/src/remind-deadlines';
import { runDueWork } from '../../workers/src/run-due-work';
import { RunSchedules } from '../../workers/src/run-schedules';
import { WalkDemoDays } from '../../workers/src/walk-demo-days';
import { reminderDays } from '#domain/calendar/reminders.js';
import { CaseRows, KOMMUN_FORM } from '../stories/case-rows';
import { allotRegions2016 } from '../stories/regions-2016';
import { allotRound2016, caseOf, must, type Story } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { PEOPLE } from '../stories/people';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { staffOf } from '../support/staff';

const REGION_REPORT = { ...VALID_REPORT, used: 900_000, unused: 52_381 };

const APPLICATION_FORMS = JSON.stringify({ forms: { application: { region: KOMMUN_FORM } } });

interface Counted {
  n: number;
}

describe('the workers', () => {
  let product: Product;
  let story: Story;
  let staff: INestApplicationContext;
  let stockholm: number;
  const count = async (sql: string, ...values: unknown[]) =>
    Number((await product.dataSource.query<[Counted]>(sql, values))[0].n);
  const leave = (effect: Effect, payload: Record<string, unknown> = {}) =>
    product.dataSource.transaction(
      async (manager) =>
        (await leaveEffect(manager, {
          effect,
          caseId: stockholm,
          payload,
          at: product.ground.clock.now(),
        })) as number,
    );

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10' });
    story = await allotRound2016(product);
    staff = await staffOf(product);
    stockholm = (await caseOf(story.maria, 'Stockholm')).id;
  });
  afterAll(() => product?.stop());

  it('refuse to start unless every effect has exactly one processor', () => {
    expect([...processorsByEffect().keys()].sort()).toEqual([...EFFECTS].sort());
    expect(() => processorsByEffect(PROCESSORS.slice(1))).toThrow(/has 0/);
    expect(() => processorsByEffect([...PROCESSORS, ...PROCESSORS.slice(0, 1)])).toThrow(/has 2/);
  });

  it('refuse a Redis that may drop keys or forget them', () => {
    expect(objectionToRedis('maxmemory_policy:allkeys-lru\r\naof_enabled:1\r\n')).toContain('noeviction');
    expect(objectionToRedis('maxmemory_policy:noeviction\r\naof_enabled:0\r\n')).toContain('appendonly yes');
    expect(objectionToRedis('maxmemory_policy:noeviction\r\naof_enabled:1\r\n')).toBeUndefined();
  });

  it('tell every member of Stockholm of the allotment once, and no reader', async () => {
    const { failed } = await runDueWork(product.ground);
    expect(failed).toEqual([]);
    const told = await product.dataSource.query<{ email: string; n: number }[]>(
      `SELECT u.email, COUNT(*) AS n FROM notice n JOIN app_user u ON u.id = n.user_id WHERE n.case_id = ? AND n.kind = 'sendAllotmentNotice' GROUP BY u.email ORDER BY u.email`,
      [stockholm],
    );
    expect(told).toEqual(
      [PEOPLE.agnes, PEOPLE.karin, PEOPLE.rolf, PEOPLE.sven].map(({ email }) => ({ email, n: 1 })),
    );
    expect(await count("SELECT COUNT(*) AS n FROM outbox_message WHERE state <> 'done'")).toBe(0);
  });

  it('write one file per mail, with a text and an HTML part and nothing of the case but its number', async () => {
    const folder = join(product.ground.config.dataDir, 'mail', '2016-02-10');
    const files = readdirSync(folder);
    expect(files).toHaveLength(await count("SELECT COUNT(*) AS n FROM mail_dispatch WHERE status = 'file'"));
    const [{ id }] = await product.dataSource.query<[{ id: number }]>(
      'SELECT id FROM mail_dispatch WHERE case_id = ? AND to_email = ?',
      [stockholm, PEOPLE.karin.email],
    );
    const mail = readFileSync(join(folder, `${id}.eml`), 'utf8');
    expect(mail).toContain(`Message-ID: <dispatch-${id}@medel.example>`);
    expect(mail).toContain('To: Karin Ek <karin@stockholm.example>');
    expect(mail).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
    expect(
      mail
        .replaceAll('=\r\n', '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    ).toContain(`http://localhost:3000/arenden/${stockholm}`);
    expect(mail).not.toMatch(/3.{0,6}125.{0,6}250/);
  });

  it('give up after eight failures, keep the error, and carry out when rung again', async () => {
    const id = await leave('sendInvitation', { invitationId: 'none' });
    for (let attempt = 1; attempt <= EFFECT_ATTEMPTS; attempt++)
      await expect(staff.get(CarryOut).run(id)).rejects.toThrow();
    const [row] = await product.dataSource.query<{ state: string; attempts: number; error: string }[]>(
      'SELECT state, attempts, last_error AS error FROM outbox_message WHERE id = ?',
      [id],
    );
    expect(row).toMatchObject({
      state: 'failed',
      attempts: EFFECT_ATTEMPTS,
      error: expect.stringContaining('invitationId'),
    });
    await product.dataSource.query(
      "UPDATE outbox_message SET state = 'waiting', attempts = 0, payload = '{\"invitationId\":999999}' WHERE id = ?",
      [id],
    );
    expect(await staff.get(CarryOut).run(id)).toBe('done');
  });

  it('run a schedule in one worker at a time', async () => {
    await product.dataSource.query('UPDATE schedule_run SET next_run_at = ?', [new Date(0)]);
    const other = await staffOf(product);
    const ran = await Promise.all([staff.get(RunSchedules).run(), other.get(RunSchedules).run()]);
    expect(ran.flat().sort()).toEqual([...new Set(ran.flat())].sort());
    expect(await staff.get(RunSchedules).run()).toEqual([]);
  });

  it('remind before 1 June, once a step, and not of steps that were already past when the deadline was opened', async () => {
    const reminded = () =>
      count(
        "SELECT COUNT(*) AS n FROM notice n JOIN app_user u ON u.id = n.user_id WHERE n.case_id = ? AND n.kind = 'sendDeadlineReminder' AND u.email = ?",
        stockholm,
        PEOPLE.karin.email,
      );
    await product.dataSource.query("DELETE FROM notice WHERE kind = 'sendDeadlineReminder'");
    await product.setDay('2016-05-23');
    await runDueWork(product.ground);
    expect(await reminded()).toBe(1);
    await runDueWork(product.ground);
    expect(await reminded()).toBe(1);
    await product.setDay('2016-06-01');
    await runDueWork(product.ground);
    expect(await reminded()).toBe(2);
    const [last] = await product.dataSource.query<{ title: string }[]>(
      "SELECT title FROM notice WHERE case_id = ? AND kind = 'sendDeadlineReminder' ORDER BY id DESC LIMIT 1",
      [stockholm],
    );
    expect(last?.title).toBe('Sista dagen är i dag: rekvirera senast 1 juni 2016');
  });

  it('a deadline opened late is reminded of only what lies ahead', () => {
    const days = reminderDays('2016-06-01');
    const deadline = { openedAt: new Date('2016-05-30T08:00:00Z'), fired: null };
    expect(dueReminders(days, deadline, '2016-05-30')).toEqual([]);
    expect(dueReminders(days, deadline, '2016-05-31').map(({ offset }) => offset)).toEqual([-1]);
    expect(dueReminders(days, { ...deadline, fired: '-1' }, '2016-05-31')).toEqual([]);
  });

  it('let every case lapse on 2 June, say so, and return the money to the pots', async () => {
    await product.setDay('2016-06-02');
    const { failed } = await runDueWork(product.ground);
    expect(failed).toEqual([]);
    expect(await count("SELECT COUNT(*) AS n FROM grant_case WHERE state = 'forfallen'")).toBe(311);
    expect(await count("SELECT SUM(balance) AS n FROM pot_account WHERE account = 'anslag'")).toBe(
      70_000_000,
    );
    expect(
      await count(
        "SELECT COUNT(*) AS n FROM notice WHERE case_id = ? AND kind = 'sendLapseNotice' AND day = '2016-06-02'",
        stockholm,
      ),
    ).toBe(4);
    const [run] = await product.dataSource.query<{ outcome: string }[]>(
      "SELECT last_outcome AS outcome FROM schedule_run WHERE name = 'lapse-requisitions'",
    );
    expect(run?.outcome).toBe('311 förföll');
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('send no reminder of a deadline that was met while the reminder waited', async () => {
    const [deadline] = await product.dataSource.query<{ id: number }[]>(
      "SELECT id FROM deadline WHERE case_id = ? AND kind = 'requisition'",
      [stockholm],
    );
    const reminders = () => count("SELECT COUNT(*) AS n FROM notice WHERE kind = 'sendDeadlineReminder'");
    const before = await reminders();
    await staff
      .get(CarryOut)
      .run(await leave('sendDeadlineReminder', { deadlineId: deadline?.id, offset: 1 }));
    expect(await reminders()).toBe(before);
  });
});

describe('every processor', () => {
  let product: Product;
  let staff: INestApplicationContext;
  let caseId: number;
  const count = async (sql: string, ...values: unknown[]) =>
    Number((await product.dataSource.query<[Counted]>(sql, values))[0].n);
  const leave = (effect: Effect, payload: Record<string, unknown>) =>
    product.dataSource.transaction(
      async (manager) =>
        (await leaveEffect(manager, { effect, caseId, payload, at: product.ground.clock.now() })) as number,
    );

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10' });
    await allotRegions2016(product);
    const year = new StockholmsYear(product, 'Region Stockholm', 'rebecka');
    await year.untilPaid();
    must(await year.report(REGION_REPORT));
    must(await year.act('oskar', 'report-review', { acceptedUsed: REGION_REPORT.used, note: '' }));
    must(
      await year.act('beata', 'repayment-claim', {
        ground: 'rest',
        amount: 52_381,
        reasons: 'Medlen har inte använts.',
        dueOn: '2017-06-30',
        hearingSkippedReason: 'Uppenbart obehövligt.',
      }),
    );
    caseId = (await year.seenBy('oskar')).id;
    staff = await staffOf(product);
  });
  afterAll(() => product?.stop());

  it.each(EFFECTS)('carry out %s once, however often it is rung', async (effect) => {
    const carryOut = staff.get(CarryOut);
    const id = await leave(effect, await payloadFor(effect));
    await Promise.all([carryOut.run(id), carryOut.run(id), carryOut.run(id)]);
    const before = await written();
    expect(await carryOut.run(id)).toBe('alreadyDone');
    // Even a processor that really runs a second time finds its keys taken.
    await product.dataSource.query("UPDATE outbox_message SET state = 'waiting' WHERE id = ?", [id]);
    expect(await carryOut.run(id)).toBe('done');
    expect(await written()).toEqual(before);
    expect(
      await count(
        'SELECT COUNT(*) AS n FROM outbox_message WHERE id = ? AND state = ? AND attempts = 0',
        id,
        'done',
      ),
    ).toBe(1);
  });

  async function written(): Promise<number[]> {
    return Promise.all(
      [
        'notice',
        'mail_dispatch',
        'document',
        'decision',
        'decision_delivery',
        'follow_up_case',
        'follow_up_answer',
        'deadline',
      ].map((table) => count(`SELECT COUNT(*) AS n FROM ${table}`)),
    );
  }

  async function payloadFor(effect: Effect): Promise<Record<string, unknown>> {
    const rows = new CaseRows(product, caseId);
    switch (effect) {
      case 'sendDeadlineReminder':
        return {
          deadlineId: await newest('deadline', 'case_id = ? AND kind = ?', caseId, 'requisition'),
          offset: -7,
        };
      case 'sendInvitation':
        return { invitationId: await invitation() };
      case 'sendApplicationReceipt':
        await product.dataSource.query('UPDATE round SET settings = ?', [APPLICATION_FORMS]);
        return { versionId: await rows.version() };
      case 'dispatchDecision':
        return { decisionId: await rows.decision() };
      case 'sendReviewOutcome':
        return { decisionId: await newest('decision', 'case_id = ?', caseId) };
      case 'sendDelayRefusal':
        return { delayRequestId: await rows.delay() };
      case 'decideBatchRow':
        return {
          batchRowId: await rows.batchRow('decision', { tookPart: [] }),
          potId: await newest('pot', '1 = 1'),
        };
      case 'writeBatchLetter':
        return { batchRowId: await rows.batchRow('letter', { templateKey: 'unknown', templateNumber: 1 }) };
      default:
        return {};
    }
  }

  async function invitation(): Promise<number> {
    const userId = await newest('app_user', '1 = 1');
    await product.dataSource.transaction((manager) =>
      createInvitation(manager, { userId, invitedBy: null, at: product.ground.clock.now() }),
    );
    return newest('invitation', '1 = 1');
  }

  function newest(table: string, where: string, ...values: unknown[]): Promise<number> {
    return count(`SELECT MAX(id) AS n FROM ${table} WHERE ${where}`, ...values);
  }
});

describe('a visitor who moves the day', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({ day: '2016-05-30', demo: true });
    await allotRegions2016(product);
  });
  afterAll(() => product?.stop());

  it('sees each day’s work done on its day', async () => {
    await product.dataSource.query(
      "UPDATE demo_clock SET target_day = '2016-06-03', started_from = '2016-05-30' WHERE id = 1",
    );
    const staff = await staffOf(product);
    await Promise.all([staff.get(WalkDemoDays).run(), staff.get(WalkDemoDays).run()]);
    await staff.get(WalkDemoDays).run();
    expect(product.ground.clock.today()).toBe('2016-06-03');
    const days = await product.dataSource.query<{ day: string; kind: string }[]>(
      "SELECT DISTINCT day, kind FROM notice WHERE kind IN ('sendDeadlineReminder', 'sendLapseNotice') ORDER BY day",
    );
    expect(days).toEqual([
      { day: '2016-05-31', kind: 'sendDeadlineReminder' },
      { day: '2016-06-01', kind: 'sendDeadlineReminder' },
      { day: addDays('2016-06-01', 1), kind: 'sendLapseNotice' },
    ]);
    expect(readdirSync(join(product.ground.config.dataDir, 'audit-heads')).sort()).toEqual([
      '2016-05-31.txt',
      '2016-06-01.txt',
      '2016-06-02.txt',
      '2016-06-03.txt',
    ]);
  });
});
