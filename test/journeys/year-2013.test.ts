import type { Round } from '#domain/contracts/index.js';
import { load2013 } from '../../api/seed/year-2013/load-2013';
import { DEMO_OFFICIALS } from '../../api/seed/demo-accounts';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import { must } from '../stories/round-2016';

describe('the applications of 2013', () => {
  let product: Product;
  let manager: Visitor;
  beforeAll(async () => {
    product = await startProduct({ day: '2013-02-11' });
    const before = performance.now();
    await load2013(product.app, product.clock, PASSWORD);
    console.log('loaded in', (performance.now() - before) / 1000);
    manager = await product.signIn(DEMO_OFFICIALS.programmeManager);
  }, 600_000);
  afterAll(() => product?.stop());

  it('come to the figures', async () => {
    const rounds = must(await manager.list<Round>('/api/rounds'));
    console.log(
      JSON.stringify(
        rounds[0]?.pots.map((p) => ({ ...p.applications, byState: p.casesByState })),
        null,
        1,
      ),
    );
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });
});
