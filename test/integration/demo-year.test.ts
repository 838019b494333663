import type { CaseDetail } from '#domain/contracts/index.js';
import { playDay } from '../../api/seed/demo-actors';
import { DEMO_OFFICIALS, STOCKHOLM_SIGNATORY } from '../../api/seed/demo-accounts';
import { simulateYear, type SimulatedYear } from '../../api/seed/simulate-year';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { caseOf } from '../stories/round-2016';

jest.setTimeout(600_000);

let product: Product;
let year: SimulatedYear;
let stockholm: CaseDetail;

beforeAll(async () => {
  product = await startProduct();
  year = await simulateYear(product.app, product.clock, product.ground.config.demoPassword);
  const signatory = await product.signIn(STOCKHOLM_SIGNATORY, product.ground.config.demoPassword);
  stockholm = await caseOf(signatory, 'Stockholm');
});

afterAll(() => product.stop());

it('takes 290 kommuner and 21 regioner from the frame to the last krona', async () => {
  const { aterbetald = 0, avslutad = 0, forfallen, ...others } = year.casesByState;
  expect([aterbetald + avslutad, forfallen, others]).toEqual([307, 4, {}]);
  expect(await brokenInvariants(product.dataSource)).toEqual([]);
  const left = await product.dataSource.query(
    "SELECT pot_id, account, balance FROM pot_account WHERE account IN ('anslag', 'beviljat', 'utbetalt', 'aterkravt') AND balance <> 0",
  );
  expect(left).toEqual([]);
});

it('gives Stockholm the sums of 2016', () => {
  expect(stockholm.payments.map((payment) => payment.amount)).toEqual([3_125_250, 40_883]);
  expect(stockholm).toMatchObject({
    state: 'aterbetald',
    allotted: 3_166_133,
    paid: 3_166_133,
    used: 2_664_713,
    claimed: 501_420,
    repaid: 501_420,
  });
  expect(stockholm.claim).toMatchObject({ dueOn: '2017-06-30', open: 0 });
});

it('keeps to the days: everything paid in fifteen working days, some reports late, some sent back', async () => {
  const count = async (sql: string) =>
    Number((await product.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${sql}`))[0]?.n);
  expect(await count('payment WHERE paid_on > due_on')).toBe(0);
  expect(await count('payment WHERE prepared_by = attested_by')).toBe(0);
  expect(await count('report WHERE late = 1')).toBeGreaterThan(2);
  expect(await count('report WHERE returned_at IS NOT NULL')).toBeGreaterThan(0);
  expect(
    await count('(SELECT claim_id FROM repayment_receipt GROUP BY claim_id HAVING COUNT(*) > 1) two'),
  ).toBeGreaterThan(2);
});

it('does a day once, and leaves a finished year alone', async () => {
  expect(await playDay(product.app, product.clock.today(), { withStockholm: true })).toBe(0);
  const [manager] = await product.dataSource.query<{ email: string }[]>(
    "SELECT u.email FROM app_user u JOIN membership m ON m.user_id = u.id AND m.role = 'programmeManager'",
  );
  expect(manager?.email).toBe(DEMO_OFFICIALS.programmeManager);
});
