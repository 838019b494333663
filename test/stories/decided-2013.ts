import type { AssessmentFile, Protocol } from '#domain/contracts/assessments.js';
import type { Board, DecisionFile } from '#domain/contracts/decisions.js';
import type { CaseChanged, CaseDetail, Problem } from '#domain/contracts/index.js';
import type { Role } from '#domain/access/roles.js';
import type { Product } from '../support/product';
import type { Answer } from '../support/visitor';
import {
  type Applicant,
  type ApplicationRound,
  type ApplicationRoundOptions,
  openApplicationRound,
  submittedApplication,
} from './application-round';
import { PEOPLE, type Person } from './people';
import { must } from './round-2016';

export const DENIAL = {
  kind: 'deny',
  amount: 0,
  reasons: 'Prestationskraven är inte uppfyllda.',
  hearingSkippedReason: 'Uppenbart obehövligt.',
} as const;
export const WHOLE = { kind: 'grant', amount: 500_000 } as const;

/**
 * The round of 2013 while it is assessed, 15 April. Oskar and Anders are case officers, Beata and Ragnar decide; Oskar may decide too, so
 * that four eyes can be tried. Counties are asked only where a test says so.
 */
export class Assessing2013 {
  private constructor(readonly story: ApplicationRound) {}

  static async begin(product: Product, options: ApplicationRoundOptions = {}): Promise<Assessing2013> {
    const story = await openApplicationRound(product, {
      ...options,
      options: { opinionNeeded: false, ...options.options },
    });
    const year = new Assessing2013(story);
    await year.alsoIs('anders', 'caseOfficer');
    await year.alsoIs('ragnar', 'decisionMaker');
    await year.alsoIs('oskar', 'decisionMaker');
    return year;
  }

  get product(): Product {
    return this.story.product;
  }

  get potId(): number {
    return this.story.round.pots[0]?.id ?? 0;
  }

  as(person: Applicant) {
    return this.story.as(person);
  }

  /** A role beside the one the person has; before the person signs in. */
  async alsoIs(person: Person, role: Role): Promise<void> {
    await this.product.dataSource.query(
      "INSERT INTO membership (user_id, organisation_id, role, valid_from) SELECT u.id, o.id, ?, '2010-01-01' FROM app_user u JOIN organisation o ON o.name = ? WHERE u.email = ?",
      [role, PEOPLE[person].at, PEOPLE[person].email],
    );
  }

  async userId(person: Person): Promise<number> {
    const [row] = await this.product.dataSource.query<[{ id: number }]>(
      'SELECT id FROM app_user WHERE email = ?',
      [PEOPLE[person].email],
    );
    return row.id;
  }

  /** Sent in on 1 March; in the hands of the authority on 15 April. */
  async received(person: Applicant = 'sven', organisation = 'Stockholm', answers = {}): Promise<number> {
    await this.product.setDay('2013-03-01');
    const { id } = await submittedApplication(this.story, person, organisation, answers);
    await this.product.setDay('2013-04-15');
    return id;
  }

  async opened(person: Applicant = 'sven', organisation = 'Stockholm', answers = {}): Promise<number> {
    const id = await this.received(person, organisation, answers);
    must(await this.act('oskar', id, 'assessment-opening'));
    return id;
  }

  async assessed(person: Applicant = 'sven', organisation = 'Stockholm', answers = {}): Promise<number> {
    const id = await this.opened(person, organisation, answers);
    must(await this.assess('oskar', id));
    return id;
  }

  async proposed(
    proposal: object = WHOLE,
    person: Applicant = 'sven',
    organisation = 'Stockholm',
  ): Promise<number> {
    const id = await this.assessed(person, organisation);
    must(await this.act('oskar', id, 'proposal', proposal));
    return id;
  }

  async seenBy(person: Applicant, caseId: number): Promise<CaseDetail> {
    return must(await (await this.as(person)).get<CaseDetail>(`/api/cases/${caseId}`));
  }

  /** Sends an act with the version that the case has now. */
  async act<T = Problem & CaseChanged>(
    person: Applicant,
    caseId: number,
    noun: string,
    body: object = {},
  ): Promise<Answer<T>> {
    return (await this.as(person)).post<T>(`/api/cases/${caseId}/${noun}`, {
      version: await this.versionOf(caseId),
      ...body,
    });
  }

  async versionOf(caseId: number): Promise<number> {
    const [row] = await this.product.dataSource.query<[{ version: number }]>(
      'SELECT version FROM grant_case WHERE id = ?',
      [caseId],
    );
    return row.version;
  }

  async file(person: Person, caseId: number): Promise<AssessmentFile> {
    return must(await (await this.as(person)).get<AssessmentFile>(`/api/cases/${caseId}/assessments`));
  }

  /** A finished protocol: every requirement met and the whole proposed, unless `changes` says otherwise. */
  async assess(
    person: Person,
    caseId: number,
    changes: Partial<Protocol> = {},
    { finish = true, kind = 'assessment', version = 0 } = {},
  ): Promise<Answer<Problem>> {
    const file = await this.file(person, caseId);
    return (await this.as(person)).put(`/api/cases/${caseId}/${kind}`, {
      version,
      protocol: { ...wholly(file), ...changes },
      finish,
    });
  }

  async decisions(person: Applicant, caseId: number): Promise<DecisionFile> {
    return must(await (await this.as(person)).get<DecisionFile>(`/api/cases/${caseId}/decisions`));
  }

  /** Decides as the newest proposal says. */
  async decide(person: Person, caseId: number, body: object = {}): Promise<Answer<Problem & CaseChanged>> {
    const [row] = await this.product.dataSource.query<{ id: number }[]>(
      'SELECT id FROM decision_proposal WHERE case_id = ? ORDER BY number DESC LIMIT 1',
      [caseId],
    );
    return this.act(person, caseId, 'decision', { proposalId: row?.id ?? 1, ...body });
  }

  async board(person: Person = 'beata', filter: object = {}): Promise<Board> {
    const query = encodeURIComponent(JSON.stringify(filter));
    return must(await (await this.as(person)).get<Board>(`/api/pots/${this.potId}/board?filter=${query}`));
  }
}

function wholly({ members, requirements, criteria, measures }: AssessmentFile): Partial<Protocol> {
  return {
    requirements: members.flatMap(({ organisationId }) =>
      requirements.map(({ key }) => ({
        organisationId,
        requirement: key,
        verdict: 'met' as const,
        note: '',
      })),
    ),
    scores: criteria.map(({ key, maxScore }) => ({ criterion: key, score: maxScore, note: '' })),
    measures: measures.map(({ key, applied }) => ({ measure: key, proposed: applied })),
    budgetTied: 'yes',
    summary: 'Ansökan uppfyller kraven.',
  };
}
