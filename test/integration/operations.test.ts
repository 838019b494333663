import type { Operations, Problem } from '#domain/contracts/index.js';
import { invitePeople, PEOPLE } from '../stories/people';
import { must } from '../stories/round-2016';
import { type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

describe('operations', () => {
  let product: Product;
  let siv: Visitor;
  const read = async () => must(await siv.get<Operations>('/api/operations'));
  const outboxRow = async (state: string, minutesAgo: number) =>
    (
      await product.dataSource.query<{ insertId: number }>(
        `INSERT INTO outbox_message (effect, payload, state, attempts, last_error, available_at, created_at)
         VALUES ('sendInvitation', '{}', ?, 8, 'SMTP-servern svarar inte', UTC_TIMESTAMP(3) - INTERVAL ? MINUTE, UTC_TIMESTAMP(3))`,
        [state, minutesAgo],
      )
    ).insertId;

  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
    siv = await product.signIn(PEOPLE.siv.email);
  });
  afterAll(() => product.stop());

  it('tell that the database and Redis answer, and which versions they are', async () => {
    const { database, redis, mail, version } = await read();
    expect(database).toMatchObject({ ok: true, version: expect.stringContaining('MariaDB') });
    expect(redis).toMatchObject({ ok: true, policy: 'noeviction', version: expect.stringMatching(/^\d+\./) });
    expect(mail).toEqual({ mode: 'file', sentToday: 0, failed: 0 });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('tell a worker that lives from one that has fallen silent', async () => {
    await product.dataSource.query(
      "INSERT INTO worker_heartbeat VALUES ('levande', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)), ('tyst', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) - INTERVAL 2 MINUTE)",
    );
    expect((await read()).workers.map(({ name, alive }) => [name, alive])).toEqual([
      ['levande', true],
      ['tyst', false],
    ]);
  });

  it('name the recurring work in words', async () => {
    await product.dataSource.query(
      "INSERT INTO schedule_run (name, next_run_at, last_run_at, last_outcome) VALUES ('verify-ledger', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'allt stämmer')",
    );
    expect((await read()).schedules).toEqual([
      expect.objectContaining({
        label: 'Kontrollerar konton, räkneverk och lägen',
        every: 'Varje dygn',
        lastOutcome: 'allt stämmer',
      }),
    ]);
  });

  it('show what failed, which is tried again on request, with a trace', async () => {
    const id = await outboxRow('failed', 0);
    await outboxRow('waiting', 3);
    const before = await read();
    expect(before.outbox).toMatchObject({ waiting: 1, failed: 1 });
    expect(before.outbox.oldestWaitingSeconds).toBeGreaterThanOrEqual(180);
    expect(before.failed).toEqual([
      expect.objectContaining({
        id,
        effect: 'sendInvitation',
        attempts: 8,
        error: 'SMTP-servern svarar inte',
      }),
    ]);

    expect(must(await siv.post(`/api/operations/outbox/${id}/retry`))).toEqual({ id, state: 'waiting' });
    expect((await read()).outbox).toMatchObject({ waiting: 2, failed: 0 });
    const [row] = await product.dataSource.query<{ attempts: number }[]>(
      'SELECT attempts FROM outbox_message WHERE id = ?',
      [id],
    );
    expect(row?.attempts).toBe(0);
    const trace = await product.dataSource.query<{ actor: string; body: string }[]>(
      "SELECT actor_name AS actor, body FROM audit_record WHERE action = 'retryEffect'",
    );
    expect(trace.map(({ actor, body }) => [actor, JSON.parse(body)])).toEqual([
      ['Siv Olin', { outboxId: id, effect: 'sendInvitation' }],
    ]);

    const again = await siv.post<Problem>(`/api/operations/outbox/${id}/retry`);
    expect([again.status, again.body.code]).toEqual([422, 'outbox.notFailed']);
    expect((await siv.post('/api/operations/outbox/999999/retry')).status).toBe(404);
  });

  it('are for those who run the house; the auditor looks and touches nothing', async () => {
    const [oskar, ragnar] = [
      await product.signIn(PEOPLE.oskar.email),
      await product.signIn(PEOPLE.ragnar.email),
    ];
    expect((await oskar.get('/api/operations')).status).toBe(403);
    expect((await ragnar.get('/api/operations')).status).toBe(200);
    expect((await ragnar.post('/api/operations/outbox/1/retry')).status).toBe(403);
  });
});
