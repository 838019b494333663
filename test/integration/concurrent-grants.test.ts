import { Assessing2013 } from '../stories/decided-2013';
import { manyProposed } from '../stories/many-applications';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const AT_ONCE = 50;
const FRAME = 70_000_000;
const EACH = 500_000;

describe('a thousand grants at once', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
  });
  afterAll(() => product.stop());

  it('never exceed the frame: it is spent to the last krona, and the rest are told that it is', async () => {
    const year = await Assessing2013.begin(product);
    const first = await year.proposed();
    const cases = [first, ...(await manyProposed(year, first, 999))];
    const proposals = await product.dataSource.query<{ id: number; caseId: number; version: number }[]>(
      'SELECT p.id, p.case_id AS caseId, c.version FROM decision_proposal p JOIN grant_case c ON c.id = p.case_id ORDER BY p.case_id',
    );
    expect(proposals.map(({ caseId }) => caseId)).toEqual(cases);
    const beata = await year.as('beata');
    const outcomes: string[] = [];
    const decideNext = async (): Promise<void> => {
      for (let next = proposals.pop(); next; next = proposals.pop()) {
        const { id, caseId, version } = next;
        const answer = await beata.post<never>(`/api/cases/${caseId}/decision`, { version, proposalId: id });
        outcomes.push(answer.status === 201 ? 'granted' : `${answer.status} ${codes(answer).join(', ')}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, decideNext));

    const granted = outcomes.filter((outcome) => outcome === 'granted').length;
    expect(granted).toBe(FRAME / EACH);
    expect([...new Set(outcomes)].sort()).toEqual(['422 frame.exceeded', 'granted']);
    expect(await sums(year.potId)).toEqual({
      decided: FRAME,
      allotted: FRAME,
      counted: FRAME,
      committed: FRAME,
      left: 0,
    });
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  }, 180_000);

  async function sums(potId: number): Promise<Record<string, number>> {
    const [row] = await product.dataSource.query<[Record<string, number>]>(
      `SELECT (SELECT SUM(amount) FROM decision) AS decided, (SELECT SUM(allotted) FROM grant_case WHERE pot_id = ?) AS allotted,
              (SELECT granted_sum FROM pot_application WHERE pot_id = ?) AS counted,
              (SELECT balance FROM pot_account WHERE pot_id = ? AND account = 'beviljat') AS committed,
              (SELECT balance FROM pot_account WHERE pot_id = ? AND account = 'anslag') AS \`left\``,
      [potId, potId, potId, potId],
    );
    return Object.fromEntries(Object.entries(row).map(([name, sum]) => [name, Number(sum)]));
  }
});
