import type { Problem, Scenario, ScenarioOutcome } from '#domain/contracts/index.js';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import type { Applicant } from '../stories/application-round';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';

describe('what-if scenarios', () => {
  let product: Product;
  let year: Assessing2013;

  /** Base: denied 0, proposed in part 200 000, assessed 500 000, applied 500 000. */
  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
    await year.proposed(DENIAL);
    await year.proposed({ kind: 'grantInPart', amount: 200_000, reasons: 'Delvis.' });
    await year.assessed();
    await year.received();
    const decided = await year.proposed();
    must(await year.decide('beata', decided));
  });
  afterAll(() => product.stop());

  const preview = async (steps: object[], person: Applicant = 'beata') =>
    (await year.as(person)).post<ScenarioOutcome & Problem>(`/api/pots/${year.potId}/scenario-previews`, {
      steps,
    });
  const keep = async (name: string, person: Applicant = 'beata') =>
    (await year.as(person)).post<Scenario & Problem>(`/api/pots/${year.potId}/scenarios`, {
      name,
      steps: [{ kind: 'cut', percent: 10 }],
    });

  it('play with the undecided, from what is proposed, else assessed, else applied for', async () => {
    const outcome = must(await preview([{ kind: 'cut', percent: 50 }]));
    expect(outcome.rows.map(({ base, amount }) => [base, amount])).toEqual([
      [0, 0],
      [200_000, 100_000],
      [500_000, 250_000],
      [500_000, 250_000],
    ]);
    expect(outcome).toMatchObject({ recipients: 3, sum: 600_000, frameLeft: 69_500_000, left: 68_900_000 });
    expect(
      must(
        await preview([
          { kind: 'cap', amount: 300_000 },
          { kind: 'minimum', amount: 250_000 },
        ]),
      ).sum,
    ).toBe(600_000);
  });

  it('bind nobody', async () => {
    const before = await year.board();
    must(await preview([{ kind: 'minimum', amount: 999_999 }]));
    must(await keep('Tio procent mindre'));
    expect(await year.board()).toEqual(before);
  });

  it('are kept under a name of their own, compared, and removed', async () => {
    expect(codes(await keep('Tio procent mindre'))).toEqual(['scenario.nameTaken']);
    must(await keep('Ett till', 'oskar'));
    const list = async () =>
      must(await (await year.as('maria')).get<Scenario[]>(`/api/pots/${year.potId}/scenarios`));
    const [second, first] = await list();
    expect(first).toMatchObject({
      name: 'Tio procent mindre',
      createdByName: 'Beata Sjöström',
      steps: [{ kind: 'cut', percent: 10 }],
      outcome: { sum: 1_080_000 },
    });
    const remove = async (person: Applicant, id = second?.id) =>
      (await year.as(person)).del(`/api/scenarios/${id}`);
    expect((await remove('rut')).status).toBe(403);
    expect((await remove('beata', 999_999)).status).toBe(404);
    expect((await remove('beata')).status).toBe(204);
    expect((await list()).map(({ name }) => name)).toEqual(['Tio procent mindre']);
  });

  it('are the authority’s, and are asked for as they can be read', async () => {
    for (const person of ['sven', 'lena', 'rut', 'erik'] as const) {
      expect((await preview([{ kind: 'cut', percent: 1 }], person)).status).toBe(403);
      expect((await keep('Nej', person)).status).toBe(403);
    }
    expect((await (await year.as('sven')).get(`/api/pots/${year.potId}/scenarios`)).status).toBe(403);
    for (const steps of [[], [{ kind: 'cut', percent: 101 }], [{ kind: 'double' }]])
      expect((await preview(steps)).status).toBe(400);
    const other = await (
      await year.as('beata')
    ).post('/api/pots/999999/scenario-previews', { steps: [{ kind: 'cap', amount: 1 }] });
    expect(other.status).toBe(404);
  });
});
