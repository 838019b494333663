import type { AuditRow } from '#domain/contracts/index.js';
import type { z } from 'zod';
import type { auditVerification } from '#domain/contracts/oversight.js';
import { GENESIS, auditHash } from '../../api/src/platform/audit';
import { publishAuditHead } from '../../api/src/audit/audit-heads';
import { sealAudit, sealHash } from '../../api/src/audit/seal-audit';
import { allotRegions2016 } from '../stories/regions-2016';
import { PEOPLE } from '../stories/people';
import { must } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';

type Verification = z.infer<typeof auditVerification>;

interface Link {
  id: number;
  scope: string;
  sequence: number;
  hash: string;
}

describe('the audit log', () => {
  let product: Product;
  let year: StockholmsYear;
  const verify = async () =>
    must(await (await year.as('ragnar')).post<Verification>('/api/audit-verifications'));
  const sql = (text: string, ...values: unknown[]) => product.dataSource.query<Link[]>(text, values);
  const seal = () => sealAudit(product.dataSource, product.ground.clock.now());
  const withoutForeignKeys = (text: string, ...values: unknown[]) =>
    product.dataSource.transaction(async (manager) => {
      await manager.query('SET FOREIGN_KEY_CHECKS = 0');
      await manager.query(text, values);
      await manager.query('SET FOREIGN_KEY_CHECKS = 1');
    });

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10' });
    await allotRegions2016(product);
    year = new StockholmsYear(product, 'Region Stockholm', 'rebecka');
    await year.untilPaid();
    // What a thief of the database's own password could do.
    for (const table of ['audit_record', 'audit_seal', 'ledger_posting', 'ledger_entry', 'case_event']) {
      await sql(`DROP TRIGGER ${table}_is_not_updated`);
      await sql(`DROP TRIGGER ${table}_is_not_deleted`);
    }
  });
  afterAll(() => product?.stop());

  it('is listed newest first, with words to search by and the filter for a case', async () => {
    const ragnar = await year.as('ragnar');
    const { id } = await year.seenBy('oskar');
    const { body, headers } = await ragnar.list<AuditRow>('/api/audit-records', {
      filter: { caseId: id },
      range: [0, 99],
    });
    expect(body.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['allot', 'requisition', 'markPaid']),
    );
    expect(body.map(({ id: at }) => at)).toEqual([...body.map(({ id: at }) => at)].sort((a, b) => b - a));
    expect(headers['content-range']).toBe(`audit-records 0-${body.length - 1}/${body.length}`);
    expect(body[0]?.body).toHaveProperty('eventId');
    expect(
      must(await ragnar.list<AuditRow>('/api/audit-records', { filter: { q: PEOPLE.rebecka.name } })).every(
        ({ actorName }) => actorName === PEOPLE.rebecka.name,
      ),
    ).toBe(true);
    expect(
      must(
        await ragnar.list<AuditRow>('/api/audit-records', {
          filter: { from: '2016-02-11', to: '2016-05-31' },
        }),
      ),
    ).toEqual([]);
    expect((await ragnar.list('/api/audit-records', { sort: ['body', 'ASC'] })).status).toBe(400);
  });

  it('is for the auditor and for the one who runs the house, who sees that a case changed but not what it says', async () => {
    const siv = must(await (await year.as('siv')).list<AuditRow>('/api/audit-records', { range: [0, 99] }));
    const ofCases = siv.filter(({ caseId }) => caseId !== null);
    expect(ofCases.length).toBeGreaterThan(20);
    expect(ofCases.every(({ body }) => Object.keys(body).length === 0)).toBe(true);
    for (const person of ['maria', 'lena', 'rebecka'] as const)
      expect((await (await year.as(person)).list('/api/audit-records')).status).toBe(403);
    expect((await (await year.as('maria')).post('/api/audit-verifications')).status).toBe(403);
  });

  it('holds from genesis to head, sealed once however many seal at the same time', async () => {
    await Promise.all([seal(), seal(), seal()]);
    expect(await seal()).toBe(0);
    const result = await verify();
    expect(result).toMatchObject({ verified: true, firstBroken: null, ledgerProblems: [] });
    expect(result.seals).toBe(result.records);
    expect(result.chains).toBeGreaterThan(21);
  });

  it('names the record that was changed', async () => {
    const [one] = await sql(
      'SELECT id, scope, sequence, hash FROM audit_record ORDER BY id LIMIT 1 OFFSET 10',
    );
    await sql("UPDATE audit_record SET actor_name = 'Någon annan' WHERE id = ?", one?.id);
    expect(await verify()).toMatchObject({
      verified: false,
      firstBroken: {
        id: one?.id,
        scope: one?.scope,
        sequence: one?.sequence,
        reason: expect.stringContaining('ändrad'),
      },
    });
    await sql(`UPDATE audit_record SET actor_name = ? WHERE id = ?`, PEOPLE.maria.name, one?.id);
    expect((await verify()).verified).toBe(true);
  });

  it('notices that the end of a chain was cut off', async () => {
    const [last] = await sql('SELECT id, scope, sequence, hash FROM audit_record ORDER BY id DESC LIMIT 1');
    await product.dataSource.query('CREATE TABLE hidden AS SELECT * FROM audit_record WHERE id = ?', [
      last?.id,
    ]);
    await withoutForeignKeys('DELETE FROM audit_record WHERE id = ?', last?.id);
    expect((await verify()).firstBroken).toMatchObject({
      scope: last?.scope,
      reason: expect.stringContaining('saknas i slutet'),
    });
    await sql('INSERT INTO audit_record SELECT * FROM hidden');
    expect((await verify()).verified).toBe(true);
  });

  it('notices a chain that was rewritten with right sums, by the seal over it', async () => {
    await product.dataSource.transaction(async (manager) => {
      const [record] = await manager.query<
        (Link & { actorId: number | null; actorName: string; action: string; body: string; at: Date })[]
      >(
        "SELECT id, scope, sequence, hash, actor_id AS actorId, actor_name AS actorName, action, body, at FROM audit_record WHERE scope LIKE 'case:%' AND sequence = 1 ORDER BY id DESC LIMIT 1",
      );
      if (!record) throw new Error('there is a case');
      const { id, scope, sequence, actorId, actorName, action, at } = record;
      const hash = auditHash(GENESIS, {
        scope,
        sequence,
        actorId,
        actorName,
        action,
        body: '{}',
        at: at.toISOString(),
      });
      await manager.query("UPDATE audit_record SET body = '{}', hash = ? WHERE id = ?", [hash, id]);
      await manager.query('UPDATE audit_chain SET hash = ? WHERE scope = ?', [hash, scope]);
    });
    expect((await verify()).firstBroken?.reason).toContain('stämmer inte med posten');
  });

  it('notices seals that were rewritten too, by the head that was published outside the database', async () => {
    const published = await publishAuditHead(product.dataSource, product.ground.config.dataDir, '2016-06-22');
    const seals = await product.dataSource.query<
      { sequence: number; recordId: number; recordHash: string }[]
    >(
      'SELECT s.sequence, s.record_id AS recordId, r.hash AS recordHash FROM audit_seal s JOIN audit_record r ON r.id = s.record_id ORDER BY s.sequence',
    );
    let hash = GENESIS;
    for (const { sequence, recordId, recordHash } of seals) {
      hash = sealHash(hash, { sequence: Number(sequence), recordId: Number(recordId) }, recordHash);
      await sql('UPDATE audit_seal SET hash = ? WHERE sequence = ?', hash, sequence);
    }
    const { firstBroken } = await verify();
    expect(firstBroken?.reason).toBe(
      `Sigill ${published?.sequence} är ett annat än det som publicerades 2016-06-22.`,
    );
  });

  it.each([
    [
      'a posting',
      "UPDATE ledger_posting SET amount = amount + 1 WHERE account = 'beviljat' ORDER BY entry_id LIMIT 1",
      "UPDATE ledger_posting SET amount = amount - 1 WHERE account = 'beviljat' ORDER BY entry_id LIMIT 1",
      /Verifikation/,
    ],
    [
      'the sum of a pot',
      "UPDATE pot_account SET balance = balance + 1 WHERE account = 'beviljat'",
      "UPDATE pot_account SET balance = balance - 1 WHERE account = 'beviljat'",
      /Anslagspost/,
    ],
    [
      'the sum of a case',
      "UPDATE case_account SET balance = balance + 1 WHERE account = 'beviljat' ORDER BY case_id LIMIT 1",
      "UPDATE case_account SET balance = balance - 1 WHERE account = 'beviljat' ORDER BY case_id LIMIT 1",
      /Ärende/,
    ],
    [
      'what a case has been paid',
      'UPDATE grant_case SET paid = paid - 1 WHERE paid > 0',
      'UPDATE grant_case SET paid = paid + 1 WHERE paid > 0',
      /, paid/,
    ],
    [
      'a state',
      "UPDATE grant_case SET state = 'avslutad' WHERE state = 'rekvirerad'",
      "UPDATE grant_case SET state = 'rekvirerad' WHERE state = 'avslutad'",
      /Läget mot historiken/,
    ],
    [
      'a count',
      "UPDATE case_count SET n = n + 1 WHERE state = 'rekvirerad'",
      "UPDATE case_count SET n = n - 1 WHERE state = 'rekvirerad'",
      /Antal ärenden/,
    ],
    [
      'the history',
      "UPDATE case_event SET from_state = 'ansokan' WHERE event = 'requisition'",
      "UPDATE case_event SET from_state = 'beviljad' WHERE event = 'requisition'",
      /Historiken hänger inte ihop/,
    ],
  ])('the ledger check names what is wrong when somebody changes %s', async (_what, change, undo, words) => {
    await sql(change);
    expect((await verify()).ledgerProblems.filter((problem) => words.test(problem))).not.toEqual([]);
    await sql(undo);
    expect((await verify()).ledgerProblems).toEqual([]);
  });
});
