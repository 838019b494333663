import type { Problem, Programme, Round } from '#domain/contracts/index.js';
import { PLAN_2013 } from '#domain/rounds/plan-2013.fixture.js';
import type { Product } from '../support/product';
import type { Visitor } from '../support/visitor';
import { invitePeople, PEOPLE } from './people';
import { must } from './round-2016';

/** The round of 2013 as somebody sets it up: complete, and not published. */
export const DRAFT_2013 = {
  year: 2013,
  mechanism: 'application',
  name: 'Utvecklingsmedel 2013',
  legalBasis: 'Regeringsbeslut 2012-12-20 nr III:1',
  frame: PLAN_2013.frame,
  pots: PLAN_2013.pots,
  ...PLAN_2013.days,
  settings: PLAN_2013.settings,
};

export interface DraftStory {
  maria: Visitor;
  programme: Programme;
  draft: Round;
}

/** Maria's programme with the draft of 2013. */
export async function draftRound2013(product: Product): Promise<DraftStory> {
  await invitePeople(product.dataSource);
  const maria = await product.signIn(PEOPLE.maria.email);
  const programme = must(
    await maria.post<Programme>('/api/programmes', {
      code: 'vald-i-nara-relationer',
      name: 'Utvecklingsmedel mot våld i nära relationer',
      purpose: 'Stöd till arbetet mot våld i nära relationer.',
    }),
  );
  const draft = must(await maria.post<Round>('/api/rounds', { programmeId: programme.id, ...DRAFT_2013 }));
  return { maria, programme, draft };
}

/** Somebody who manages another programme of the same authority, and nothing of this one. */
export async function manageAnotherProgramme(product: Product, email: string): Promise<Visitor> {
  const { insertId } = await product.dataSource.query<{ insertId: number }>(
    "INSERT INTO programme (code, name, purpose, authority_id) SELECT 'annat', 'Ett annat program', '', id FROM organisation WHERE kind = 'grantingAuthority' LIMIT 1",
  );
  await product.dataSource.query(
    `INSERT INTO membership (user_id, organisation_id, role, programme_id, valid_from)
     SELECT u.id, p.authority_id, 'programmeManager', p.id, '2010-01-01' FROM app_user u, programme p WHERE u.email = ? AND p.id = ?`,
    [email, insertId],
  );
  return product.signIn(email);
}

export const fieldsOf = (problem: Problem) => problem.fields?.map((field) => `${field.field} ${field.code}`);
