import { randomUUID } from 'node:crypto';
import { CaseChanges } from '../../api/src/cases/case-changes';
import { lockPot, postEntry } from '../../api/src/ledger/post-entry';
import { SYSTEM } from '../../api/src/platform/actor';
import { inTransaction } from '../../api/src/platform/transaction';
import { nextRegistryNumber } from '../../api/src/registry/next-registry-number';
import { commitEntry, LedgerError } from '#domain/money/ledger.js';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { PEOPLE } from '../stories/people';
import { allotRound2016, caseOf, openRound2016, requisition } from '../stories/round-2016';

describe('two hundred at once', () => {
  let product: Product;
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  it('commitments against a pot for a hundred: a hundred get through, and not a krona more', async () => {
    const { round } = await openRound2016(product);
    const pot = round.pots[0] as { id: number };
    const commitHalfAMillion = () =>
      inTransaction(product.dataSource, async (manager) => {
        await lockPot(manager, pot.id);
        await postEntry(manager, { potId: pot.id }, commitEntry(500_000), {
          actorId: null,
          at: product.clock.now(),
        });
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, commitHalfAMillion));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    expect(
      outcomes.filter((one) => one.status === 'rejected' && !(one.reason instanceof LedgerError)),
    ).toEqual([]);
    const rows = await product.dataSource.query<{ account: string; balance: number }[]>(
      'SELECT account, balance FROM pot_account WHERE pot_id = ? ORDER BY account',
      [pot.id],
    );
    expect(rows).toEqual([
      { account: 'anslag', balance: 0 },
      { account: 'beviljat', balance: 50_000_000 },
      { account: 'regeringsbeslut', balance: -50_000_000 },
    ]);
  });

  it('registry numbers, every fourth transaction failing: no doubles, no gaps', async () => {
    const [{ id: authority }] = await product.dataSource.query<[{ id: number }]>(
      "SELECT id FROM organisation WHERE kind = 'grantingAuthority'",
    );
    const take = (n: number) =>
      inTransaction(product.dataSource, async (manager) => {
        const number = await nextRegistryNumber(manager, authority, 2016);
        if (n % 4 === 0) throw new Error('given back');
        return number;
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, n) => take(n)));
    const numbers = outcomes.flatMap((one) =>
      one.status === 'fulfilled' ? [Number(/-(\d+)\//.exec(one.value)?.[1])] : [],
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, n) => n + 1));
  });

  it('requisitions of one case under different keys: one is made', async () => {
    await allotRound2016(product);
    const sven = await product.signIn(PEOPLE.sven.email);
    const theCase = await caseOf(sven, 'Stockholm');
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => requisition(sven, theCase, {}, randomUUID())),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![201, 409, 422].includes(status))).toEqual([]);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('changes of one case leave one unbroken history and chain', async () => {
    const { round } = await allotRound2016(product);
    const [{ id }] = await product.dataSource.query<[{ id: number }]>(
      'SELECT id FROM grant_case WHERE round_id = ? LIMIT 1',
      [round.id],
    );
    const cases = product.app.get(CaseChanges, { strict: false });
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        cases.touch({ caseId: id, actor: SYSTEM }, 'note', () =>
          Promise.resolve({ text: `Anteckning ${n}`, internal: true }),
        ),
      ),
    );
    const [{ version }] = await product.dataSource.query<[{ version: number }]>(
      'SELECT version FROM grant_case WHERE id = ?',
      [id],
    );
    expect(version).toBe(201);
    const rows = await product.dataSource.query<{ sequence: number; hash: string; previous_hash: string }[]>(
      'SELECT sequence, hash, previous_hash FROM audit_record WHERE scope = ? ORDER BY sequence',
      [`case:${id}`],
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, n) => n + 1));
    expect(rows.slice(1).every((row, n) => row.previous_hash === rows[n]?.hash)).toBe(true);
  });
});
