import type { PaymentRow, Problem, RedistributionPreview, Round } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { startProduct, type Product } from '../support/product';
import { PEOPLE } from '../stories/people';
import { allotRound2016, caseOf, must, requisition, type Story } from '../stories/round-2016';
import { LapseCase } from '../../api/src/cases/lapse-case';

let product: Product;
let story: Story;
let stockholm: number;

beforeAll(async () => {
  product = await startProduct();
  story = await allotRound2016(product);
});

afterAll(() => product.stop());

const pot = () => story.round.pots[0]!.id;
const preview = async () =>
  must(
    await story.maria.post<RedistributionPreview>(`/api/rounds/${story.round.id}/redistribution-previews`, {
      potId: pot(),
    }),
  );
const decide = (fingerprint: string, by = story.maria) =>
  by.post<{ id: number; cases: number; sum: number } & Problem>(
    `/api/rounds/${story.round.id}/redistribution`,
    { potId: pot(), fingerprint, reasons: 'Enligt regeringens beslut.' },
  );
const codes = (remarks: { code: string }[]) => remarks.map(({ code }) => code);

/** Stockholm, Umeå and Göteborg requisition; Göteborg wants no share. Everybody else lapses. */
beforeAll(async () => {
  product.clock.setDay('2016-05-31');
  for (const [email, name, wants] of [
    [PEOPLE.sven.email, 'Stockholm', 'yes'],
    [PEOPLE.ulla.email, 'Umeå', 'yes'],
    [PEOPLE.gun.email, 'Göteborg', 'no'],
  ] as const) {
    const visitor = await product.signIn(email);
    const theCase = await caseOf(visitor, name);
    if (name === 'Stockholm') stockholm = theCase.id;
    must(await requisition(visitor, theCase, { wants_share: wants }));
  }
});

it('waits until the window has closed and everybody has requisitioned or lapsed', async () => {
  const early = await preview();
  expect(codes(early.blockedBy)).toEqual([
    'requisition.stillOpen',
    'redistribution.stillGranted',
    'redistribution.nothingLeft',
  ]);
  expect(early.shares).toEqual([]);
  const refused = await decide(early.fingerprint);
  expect([refused.status, codes(refused.body.reasons ?? [])]).toEqual([422, codes(early.blockedBy)]);
  product.clock.setDay('2016-06-02');
  expect(codes((await preview()).blockedBy)).toContain('redistribution.stillGranted');
});

describe('when the rest has lapsed', () => {
  let shown: RedistributionPreview;

  beforeAll(async () => {
    const late = await product.dataSource.query<{ id: number }[]>(
      "SELECT id FROM grant_case WHERE pot_id = ? AND state = 'beviljad'",
      [pot()],
    );
    for (const { id } of late) await product.app.get(LapseCase).run(id);
    shown = await preview();
  });

  it('shares the pool by allotment among those who asked, to the krona', async () => {
    expect(shown).toMatchObject({ blockedBy: [], key: 'byAllotment', sum: shown.pool });
    expect(shown.shares.map((share) => share.organisationName)).toEqual(['Stockholm', 'Umeå']);
    expect(shown.lapsed).toHaveLength(287);
    expect(shown.lapsed.reduce((sum, { amount }) => sum + amount, 0)).toBe(shown.pool);
    const [first, second] = shown.shares;
    const exact = (shown.pool * first!.allotted) / (first!.allotted + second!.allotted);
    expect(Math.abs(first!.share - exact)).toBeLessThan(1);
  });

  it('is a matter for the programme manager', async () => {
    const erik = await product.signIn(PEOPLE.erik.email);
    expect((await decide(shown.fingerprint, erik)).status).toBe(403);
  });

  it('does what was shown and nothing else', async () => {
    expect((await decide('0'.repeat(64))).status).toBe(409);
    const answers = await Promise.all([decide(shown.fingerprint), decide(shown.fingerprint)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409]);
    expect(answers.find((answer) => answer.status === 201)?.body).toMatchObject({
      cases: 2,
      sum: shown.pool,
    });
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
    const round = must(await story.maria.get<Round>(`/api/rounds/${story.round.id}`));
    expect(round.pots[0]).toMatchObject({ unallotted: 0, committed: 50_000_000 });
  });

  it('plans a second payment on the same requisition, due in fifteen working days', async () => {
    const sven = await product.signIn(PEOPLE.sven.email);
    const seen = await caseOf(sven, 'Stockholm');
    const share = shown.shares[0]!.share;
    expect([seen.id, seen.state, seen.allotted]).toEqual([stockholm, 'rekvirerad', 3_125_250 + share]);
    const second = seen.payments.find((payment: PaymentRow) => payment.kind === 'redistribution');
    expect(second).toMatchObject({ amount: share, state: 'planned', dueOn: '2016-06-27' });
    expect(seen.history.map((entry) => entry.event)).toContain('redistribute');
    const effects = await product.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM outbox_message WHERE effect = 'sendRedistributionNotice'",
    );
    expect(Number(effects[0]?.n)).toBe(2);
  });

  it('leaves nothing for a second round', async () => {
    const again = await preview();
    expect(codes(again.blockedBy)).toEqual(['redistribution.nothingLeft']);
  });
});
