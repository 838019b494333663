import { readFileSync } from 'node:fs';
import type { AllotmentPreview, CaseDetail, CaseRow, Programme, Round } from '#domain/contracts/index.js';
import { VALID_REQUISITION } from '#domain/forms/valid-answers.fixture.js';
import { PASSWORD, type Product } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';
import { invitePeople, PEOPLE } from './people';

export const KOMMUN_LIST = 'api/seed/data/allotment-2016-kommuner.csv';

export const ROUND_2016 = {
  year: 2016,
  name: 'Utvecklingsmedel 2016',
  legalBasis: 'Regeringsbeslut 2016-01-28 nr II:3',
  frame: 70_000_000,
  pots: [
    { recipientClass: 'municipality', name: 'Kommuner', frame: 50_000_000 },
    { recipientClass: 'region', name: 'Regioner', frame: 20_000_000 },
  ],
  requisitionOpensOn: '2016-01-28',
  requisitionClosesOn: '2016-06-01',
  useFrom: '2016-01-28',
  useTo: '2016-12-31',
  reportDueOn: '2017-03-31',
  repaymentDueOn: '2017-06-30',
};

export interface Story {
  maria: Visitor;
  programme: Programme;
  round: Round;
}

/** Maria's programme and round 2016 with both pots, nothing allotted. */
export async function openRound2016(product: Product): Promise<Story> {
  await invitePeople(product.dataSource);
  return createRound2016(product);
}

/** The same where everybody has been invited already. */
export async function createRound2016(product: Product): Promise<Story> {
  const maria = await product.signIn(PEOPLE.maria.email);
  const programme = must(
    await maria.post<Programme>('/api/programmes', {
      code: 'vald-i-nara-relationer',
      name: 'Utvecklingsmedel mot våld i nära relationer',
      purpose: 'Stöd till arbetet mot våld i nära relationer.',
    }),
  );
  const round = must(await maria.post<Round>('/api/rounds', { programmeId: programme.id, ...ROUND_2016 }));
  return { maria, programme, round };
}

/** The same with the example list for kommuner and equal shares for regioner confirmed: 311 cases in `beviljad`. */
export async function allotRound2016(product: Product): Promise<Story> {
  return allotPots(await openRound2016(product));
}

export async function allotPots(story: Story): Promise<Story> {
  const [kommuner, regioner] = story.round.pots;
  const list = must(
    await story.maria.upload<AllotmentPreview>(
      `/api/rounds/${story.round.id}/allotment-previews`,
      { name: 'bilaga-2.csv', content: readFileSync(KOMMUN_LIST), type: 'text/csv' },
      { potId: String(kommuner?.id) },
    ),
  );
  const equal = must(
    await story.maria.post<AllotmentPreview>(`/api/rounds/${story.round.id}/allotment-previews`, {
      potId: regioner?.id,
      key: 'equalShares',
    }),
  );
  for (const preview of [list, equal])
    must(await story.maria.post(`/api/rounds/${story.round.id}/allotments`, { previewId: preview.id }));
  return { ...story, round: must(await story.maria.get<Round>(`/api/rounds/${story.round.id}`)) };
}

export async function caseOf(visitor: Visitor, organisationName: string): Promise<CaseDetail> {
  const { body } = await visitor.list<CaseRow>('/api/cases', { filter: { q: organisationName } });
  const row = body.find((one) => one.organisationName === organisationName);
  if (!row) throw new Error(`no case of ${organisationName} to be seen`);
  return must(await visitor.get<CaseDetail>(`/api/cases/${row.id}`));
}

/** Signs and sends the requisition of the visitor's organisation. */
export async function requisition(
  visitor: Visitor,
  theCase: CaseDetail,
  answers: Record<string, unknown> = {},
  idempotencyKey?: string,
): Promise<Answer<Record<string, unknown>>> {
  return visitor.post(
    `/api/cases/${theCase.id}/requisition`,
    {
      version: theCase.version,
      answers: { ...VALID_REQUISITION, amount: theCase.allotted, ...answers },
      password: PASSWORD,
      confirmedSignatory: true,
    },
    { idempotencyKey },
  );
}

/** The body of an answer that must have succeeded. */
export function must<T>(answer: Answer<T>): T {
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
