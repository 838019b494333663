import { readFileSync } from 'node:fs';
import { isWorkingDay } from '#domain/calendar/working-days.js';
import { REPORT_2016_KOMMUN } from '#domain/forms/report-2016-kommun.js';
import { REPORT_2016_REGION } from '#domain/forms/report-2016-region.js';
import { REQUISITION_2016 } from '#domain/forms/requisition-2016.js';
import { validateAnswers } from '#domain/forms/validate-answers.js';
import { isValidOrganisationNumber } from '#domain/identifiers/organisation-number.js';
import { allotByLargestRemainder } from '#domain/money/allot.js';
import { exampleAmounts } from '../../api/src/allotments/example-key';
import { DEMO_ACCOUNTS, DEMO_OFFICIALS, STOCKHOLM_SIGNATORY } from '../../api/seed/demo-accounts';
import { reportAnswers, requisitionAnswers } from '../../api/seed/demo-answers';
import { demoPeople } from '../../api/seed/demo-people';
import { ALLOTTED_ON, DEMO_OPENS_ON, planOf, SEED_PLAN } from '../../api/seed/demo-plan';
import { readExampleAmounts } from '../../api/seed/example-amounts';
import { entries } from '../../api/seed/reference-data';
import { KOMMUNER, LAN } from '../../api/seed/reference-lists';
import { loadReferenceData } from '../../api/seed/reference-data';
import { type Product, startProduct } from '../support/product';

const amounts = readExampleAmounts();
const amountOf = (code: string) => amounts.get(code) ?? NaN;
const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + amountOf(code), 0);

describe('the reference lists', () => {
  it('are 290 kommuner, 21 regioner, 21 länsstyrelser, 14 district boards and Socialstyrelsen', () => {
    const kinds = entries().map((entry) => entry.kind);
    expect(
      ['municipality', 'region', 'countyBoard', 'districtBoard', 'grantingAuthority'].map(
        (kind) => kinds.filter((one) => one === kind).length,
      ),
    ).toEqual([290, 21, 21, 14, 1]);
  });

  it('have codes that fit together and numbers that pass their check digit', () => {
    expect(new Set(KOMMUNER.map((kommun) => kommun.kommunkod)).size).toBe(290);
    expect(
      KOMMUNER.every(
        (kommun) =>
          kommun.kommunkod.startsWith(kommun.lanskod) && LAN.some((lan) => lan.lanskod === kommun.lanskod),
      ),
    ).toBe(true);
    expect(
      entries()
        .flatMap((entry) => entry.organisationNumber ?? [])
        .filter((number) => !isValidOrganisationNumber(number)),
    ).toEqual([]);
  });

  it('are loaded once, however often the product starts, and what was changed stays', async () => {
    const product: Product = await startProduct();
    await product.dataSource.query(
      "UPDATE organisation SET name = 'Stockholms stad' WHERE municipality_code = '0180'",
    );
    await loadReferenceData(product.dataSource);
    const rows = await product.dataSource.query<{ name: string }[]>(
      "SELECT name FROM organisation WHERE municipality_code = '0180' OR kind = 'grantingAuthority' ORDER BY id",
    );
    expect(rows.map(({ name }) => name)).toEqual(['Socialstyrelsen', 'Stockholms stad']);
    expect(
      Number(
        (await product.dataSource.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM organisation'))[0]?.n,
      ),
    ).toBe(347);
    await product.stop();
  });
});

describe('the example allotment list', () => {
  it('meets the pot to the krona, with Stockholm’s real amount', () => {
    expect([amounts.size, sum([...amounts.keys()]), amountOf('0180')]).toEqual([290, 50_000_000, 3_125_250]);
  });

  it('is what its documented key gives', () => {
    expect(amounts).toEqual(
      new Map(
        KOMMUNER.map(({ kommunkod }) => [
          kommunkod,
          exampleAmounts(
            50_000_000,
            'municipality',
            KOMMUNER.map((kommun) => kommun.kommunkod),
          ).get(kommunkod),
        ]),
      ),
    );
    expect(readFileSync('api/seed/data/allotment-2016-kommuner.csv', 'utf8').split('\n')[0]).toBe(
      'kommunkod;namn;belopp',
    );
  });
});

describe('the demo’s plan', () => {
  it('gives Stockholm 40 883 kr when four kommuner lapse: 3 166 133 kr in all', () => {
    expect(SEED_PLAN.lapsing).toHaveLength(4);
    const claims = ['0180', ...SEED_PLAN.wishers].map((key) => ({ key, weight: amountOf(key) }));
    expect(allotByLargestRemainder(sum(SEED_PLAN.lapsing), claims).get('0180')).toBe(40_883);
    expect(SEED_PLAN.wishers.filter((code) => SEED_PLAN.lapsing.includes(code) || code === '0180')).toEqual(
      [],
    );
  });

  it('has everybody act on working days, most of them before the demo opens', () => {
    const plans = [...KOMMUNER.map((kommun) => kommun.kommunkod), ...LAN.map((lan) => lan.lanskod)].map(
      (code) => ({ code, ...planOf(code) }),
    );
    const days = plans.flatMap((plan) => [plan.requisitionOn ?? [], plan.reportOn].flat());
    expect(days.filter((day) => !isWorkingDay(day) || day <= ALLOTTED_ON)).toEqual([]);
    const open = plans.filter(
      (plan) => plan.code !== '0180' && (plan.requisitionOn === null || plan.requisitionOn >= DEMO_OPENS_ON),
    );
    expect(open.map((plan) => plan.code).toSorted()).toEqual(
      [...SEED_PLAN.lapsing, ...SEED_PLAN.late].toSorted(),
    );
    expect(plans.filter((plan) => plan.reportOn > '2017-03-31').length).toBeGreaterThan(3);
  });
});

describe('the demo’s people', () => {
  const people = demoPeople();

  it('are invented, each with an address of their own below .example', () => {
    expect(people.every((person) => /^[a-z.]+@[a-z0-9-]+\.example$/.test(person.email))).toBe(true);
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
  });

  it('can sign for every kommun and region', () => {
    const signed = people
      .filter((person) => person.role === 'signatory')
      .map((person) => person.organisation.name);
    const beside = people.filter(
      ({ role, organisation }) =>
        role === 'signatory' && ['nonProfit', 'districtBoard'].includes(organisation.kind),
    );
    expect([
      signed.length - beside.length,
      [...KOMMUNER.map((kommun) => kommun.namn), ...LAN.map((lan) => lan.region)].filter(
        (name) => !signed.includes(name),
      ),
    ]).toEqual([311, []]);
  });

  it('show those a visitor can be, and those who act are among them', () => {
    const { programmeManager, officers, decisionMaker, preparer, attester } = DEMO_OFFICIALS;
    const emails = DEMO_ACCOUNTS.map((account) => account.email);
    expect(
      [programmeManager, ...officers, decisionMaker, preparer, attester, STOCKHOLM_SIGNATORY].filter(
        (email) => !emails.includes(email),
      ),
    ).toEqual([]);
  });
});

it.each(['0180', '2480', '0305', '1461', '01', '09', '25'])(
  '%s answers its forms so that they can be sent in',
  (code) => {
    const recipientClass = code.length === 2 ? 'region' : 'municipality';
    const who = {
      code,
      name: 'Orten',
      recipientClass,
      organisationNumber: code === '2480' ? '2120002627' : null,
      contactName: 'Karin Ek',
      contactEmail: 'karin.ek@orten.example',
    } as const;
    expect(
      validateAnswers(REQUISITION_2016, requisitionAnswers(who, 100_000, true), { allotted: 100_000 }).errors,
    ).toEqual([]);
    const form = recipientClass === 'region' ? REPORT_2016_REGION : REPORT_2016_KOMMUN;
    for (const used of [0, 60_500, 100_000])
      expect(
        validateAnswers(form, reportAnswers(who, 100_000, used), { received: 100_000, allotted: 100_000 })
          .errors,
      ).toEqual([]);
  },
);
