import type { CaseDetail, FollowUp } from '#domain/contracts/index.js';
import { VALID_REPORT_2013 } from '#domain/forms/valid-answers-2013.fixture.js';
import { VALID_REQUISITION } from '#domain/forms/valid-answers.fixture.js';
import { verifyLedger } from '../../api/src/audit/verify-ledger';
import type { Applicant } from '../stories/application-round';
import { Assessing2013 } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';

/** Who is granted what, and signs for whom. */
const GRANTED = [
  ['sven', 'Stockholm', 400_000, 'report-2013-kommun'],
  ['disa', 'Skärholmens stadsdelsnämnd', 500_000, 'report-2013-kommun'],
  ['asa', 'Kvinnojouren Sol', 180_000, 'report-2013-forening'],
] as const;

describe('after a grant', () => {
  let product: Product;
  let year: Assessing2013;
  const cases = new Map<string, number>();
  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product);
    for (const [person, name, amount] of GRANTED) {
      const kind = amount === 400_000 ? 'grantInPart' : 'grant';
      const proposal = {
        kind,
        amount,
        reasons: 'Delar av ansökan.',
        hearingSkippedReason: 'Uppenbart obehövligt.',
      };
      const id = await year.proposed(proposal, person, name);
      must(await year.decide('beata', id));
      cases.set(name, id);
    }
  });
  afterEach(async () => {
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
    expect(await verifyLedger(product.dataSource.manager)).toEqual([]);
  });
  afterAll(() => product.stop());

  const seen = (person: Applicant, name: string): Promise<CaseDetail> =>
    year.seenBy(person, cases.get(name) ?? 0);
  const signed = async (person: Applicant, name: string, noun: string, answers: object) =>
    year.act(person, cases.get(name) ?? 0, noun, { answers, password: PASSWORD, confirmedSignatory: true });

  it.each(GRANTED)('%s requisitions for %s with the form of the round', async (person, name, amount) => {
    await product.setDay('2013-06-20');
    expect(await seen(person, name)).toMatchObject({
      state: 'beviljad',
      allotted: amount,
      forms: { requisition: { formId: 'requisition-2013' } },
    });
    const { wants_share: _, ...answers } = VALID_REQUISITION;
    const more = await signed(person, name, 'requisition', { ...answers, amount: amount + 1 });
    expect(more.status).toBe(422);
    must(await signed(person, name, 'requisition', { ...answers, amount }));
    expect(await seen(person, name)).toMatchObject({
      state: 'rekvirerad',
      requisition: { amount, wantsShare: false },
    });
  });

  it.each(GRANTED)(
    '%s reports for %s with its own form, once it is paid',
    async (person, name, amount, formId) => {
      const step = async (who: 'erik' | 'elin', act: string, body: object = {}) => {
        const payment = (await seen('oskar', name)).payments[0];
        return must(
          await (
            await year.as(who)
          ).post(`/api/payments/${payment?.id}/${act}`, { version: payment?.version, ...body }),
        );
      };
      await step('erik', 'preparation');
      await step('elin', 'attestation');
      await step('erik', 'settlement', { paidOn: '2013-06-20', reference: `BG-${cases.get(name)}` });
      expect((await seen(person, name)).forms.report.formId).toBe(formId);
      must(await signed(person, name, 'report', VALID_REPORT_2013));
      expect(await seen(person, name)).toMatchObject({ state: 'rapporterad', paid: amount, used: 150_000 });
    },
  );

  it('the follow-up of the round knows the areas of its own year, class by class where they differ', async () => {
    const followUp = must(
      await (await year.as('anders')).get<FollowUp>(`/api/rounds/${year.story.round.id}/follow-up`),
    );
    expect(followUp.areas.map(({ label }) => label)).toEqual([
      'Kommuner: Område 1 – Förutsättningar för arbetet',
      'Kommuner: Område 2 – Upptäckt, utredning, bedömning och uppföljning',
      'Kommuner: Område 3 – Skydd, stöd och behandling',
      'Ideella föreningar: Område 1 – Dokumentation och statistik',
      'Ideella föreningar: Område 2 – Skydd, stöd och behandling',
    ]);
  });
});
