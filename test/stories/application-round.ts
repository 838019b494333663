import type { DataSource } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import { AREAS_2013, REQUIREMENTS_2013 } from '#domain/applications/areas-2013.js';
import { VALID_APPLICATION, VALID_NGO_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import type { ApplicationDetail, CaseChanged, Programme, Round } from '#domain/contracts/index.js';
import { hashPassword } from '../../api/src/platform/passwords';
import { PASSWORD, type Product } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';
import { invitePeople, PEOPLE, type Person } from './people';
import { must } from './round-2016';

/** Those who apply, beside Stockholm's own people (`sven` signs, `karin` fills in, `lotta` reads). All invented. */
export const APPLICANTS = {
  /** Uppsala kommun lies in another county: `olle` is at its county board. */
  petra: { name: 'Petra Dahl', email: 'petra@uppsala.example', role: 'signatory', at: 'Uppsala' },
  nils: { name: 'Nils Kvist', email: 'nils@uppsala.example', role: 'representative', at: 'Uppsala' },
  asa: { name: 'Åsa Holmgren', email: 'asa@jouren.example', role: 'signatory', at: 'Kvinnojouren Sol' },
  disa: {
    name: 'Disa Rehn',
    email: 'disa@skarholmen.example',
    role: 'signatory',
    at: 'Skärholmens stadsdelsnämnd',
  },
} satisfies Record<string, { name: string; email: string; role: Role; at: string }>;

export type Applicant = keyof typeof APPLICANTS | Person;
export const EVERYBODY = { ...PEOPLE, ...APPLICANTS };

export const ROUND_2013 = {
  year: 2013,
  mechanism: 'application',
  name: 'Utvecklingsmedel 2013',
  legalBasis: 'Regeringsbeslut 2012-12-20 nr III:1',
  frame: 90_000_000,
  pots: [
    { recipientClass: 'municipality', name: 'Kommuner', frame: 70_000_000 },
    { recipientClass: 'nonProfit', name: 'Ideella föreningar', frame: 20_000_000 },
  ],
  applicationOpensOn: '2013-02-01',
  applicationClosesOn: '2013-03-28',
  opinionDueOn: '2013-04-30',
  decisionPlannedOn: '2013-06-14',
  requisitionOpensOn: '2013-06-14',
  requisitionClosesOn: '2013-10-31',
  useFrom: '2013-06-14',
  useTo: '2014-04-30',
  reportDueOn: '2014-06-02',
  repaymentDueOn: '2014-09-30',
} as const;

export interface ApplicationRoundOptions {
  /** `settings.options` of the round, e.g. `{ sealed: true }`. */
  options?: Record<string, unknown>;
  /** Other parts of the settings, e.g. `{ criteria: […] }`. */
  settings?: Record<string, unknown>;
  /** Fields of the round itself, e.g. other days. */
  round?: Record<string, unknown>;
}

export interface ApplicationRound {
  product: Product;
  programme: Programme;
  round: Round;
  /** Signed in, once each. */
  as(person: Applicant): Promise<Visitor>;
  organisationId(name: string): Promise<number>;
}

/** The round of 2013, published, with everybody who has a part in it. The day is in the middle of the application time. */
export async function openApplicationRound(
  product: Product,
  { options = {}, settings = {}, round = {} }: ApplicationRoundOptions = {},
): Promise<ApplicationRound> {
  await inviteEverybody(product.dataSource);
  const visitors = new Map<string, Promise<Visitor>>();
  const as = (person: Applicant): Promise<Visitor> => {
    const { email } = EVERYBODY[person];
    const known = visitors.get(email) ?? product.signIn(email);
    visitors.set(email, known);
    return known;
  };
  await product.setDay('2013-01-15');
  const maria = await as('maria');
  const programme = must(
    await maria.post<Programme>('/api/programmes', {
      code: 'vald-i-nara-relationer',
      name: 'Utvecklingsmedel mot våld i nära relationer',
      purpose: 'Stöd till arbetet mot våld i nära relationer.',
    }),
  );
  const draft = must(
    await maria.post<Round>('/api/rounds', {
      programmeId: programme.id,
      ...ROUND_2013,
      ...round,
      settings: {
        areas: AREAS_2013,
        requirements: REQUIREMENTS_2013,
        budgetYears: [2013],
        options,
        ...settings,
      },
    }),
  );
  const published = await maria.post<Round>(`/api/rounds/${draft.id}/publication`, {
    version: draft.version,
  });
  must(published);
  await product.setDay('2013-03-01');
  return {
    product,
    programme,
    round: must(await maria.get<Round>(`/api/rounds/${draft.id}`)),
    as,
    organisationId: (name) => organisationId(product.dataSource, name),
  };
}

/** Opens a draft for the organisation and gives its case. */
export async function startApplication(
  story: ApplicationRound,
  person: Applicant = 'sven',
  organisation = 'Stockholm',
): Promise<CaseChanged> {
  return must(
    await (
      await story.as(person)
    ).post<CaseChanged>('/api/applications', {
      roundId: story.round.id,
      organisationId: await story.organisationId(organisation),
    }),
  );
}

/** What the case is now, as that person sees its application. */
export async function applicationOf(visitor: Visitor, caseId: number): Promise<ApplicationDetail> {
  return must(await visitor.get<ApplicationDetail>(`/api/cases/${caseId}/application`));
}

/** Signs and sends it in with valid answers: 500 000 kr from a kommun, 180 000 kr from a non-profit. */
export async function submitApplication<T = CaseChanged>(
  visitor: Visitor,
  caseId: number,
  answers: Record<string, unknown> = {},
  idempotencyKey?: string,
): Promise<Answer<T>> {
  const { caseVersion, form } = await applicationOf(visitor, caseId);
  const valid = form.formId.includes('forening') ? VALID_NGO_APPLICATION : VALID_APPLICATION;
  return visitor.post<T>(
    `/api/cases/${caseId}/application`,
    {
      version: caseVersion,
      answers: { ...valid, ...answers },
      password: PASSWORD,
      confirmedSignatory: true,
    },
    { idempotencyKey },
  );
}

/** A case that has come in, in one step. */
export async function submittedApplication(
  story: ApplicationRound,
  person: Applicant = 'sven',
  organisation = 'Stockholm',
  answers: Record<string, unknown> = {},
): Promise<CaseChanged> {
  const { id } = await startApplication(story, person, organisation);
  return must(await submitApplication(await story.as(person), id, answers));
}

/** Stockholm's draft with Uppsala in it: 300 000 and 200 000 kr, confirmed by Petra. */
export async function jointDraft(story: ApplicationRound): Promise<CaseChanged> {
  const { id } = await startApplication(story);
  const sven = await story.as('sven');
  const uppsala = await story.organisationId('Uppsala');
  const version = async () => (await applicationOf(sven, id)).caseVersion;
  must(
    await sven.post(`/api/cases/${id}/members`, {
      version: await version(),
      organisationId: uppsala,
      share: 200_000,
    }),
  );
  must(
    await sven.put(`/api/cases/${id}/members/${await story.organisationId('Stockholm')}/share`, {
      version: await version(),
      share: 300_000,
    }),
  );
  return must(
    await (
      await story.as('petra')
    ).post<CaseChanged>(`/api/cases/${id}/member-answer`, {
      organisationId: uppsala,
      answer: 'confirmed',
      password: PASSWORD,
    }),
  );
}

async function organisationId(dataSource: DataSource, name: string): Promise<number> {
  const [row] = await dataSource.query<{ id: number }[]>('SELECT id FROM organisation WHERE name = ?', [
    name,
  ]);
  if (!row) throw new Error(`${name} is no organisation`);
  return row.id;
}

let hashed: Promise<string> | undefined;

/** The people of every story, and those who apply. */
export async function inviteEverybody(dataSource: DataSource): Promise<void> {
  await invitePeople(dataSource);
  hashed ??= hashPassword(PASSWORD);
  await dataSource.query(
    "INSERT INTO organisation (kind, name, organisation_number, county_code) VALUES ('nonProfit', 'Kvinnojouren Sol', '8024001235', '03')",
  );
  for (const { name, email, role, at } of Object.values(APPLICANTS)) {
    const { insertId } = await dataSource.query<{ insertId: number }>(
      'INSERT INTO app_user (email, name, password_hash, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
      [email, name, await hashed],
    );
    await dataSource.query(
      "INSERT INTO membership (user_id, organisation_id, role, valid_from) VALUES (?, ?, ?, '2010-01-01')",
      [insertId, await organisationId(dataSource, at), role],
    );
  }
}
