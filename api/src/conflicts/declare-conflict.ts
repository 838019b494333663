import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import type { ConflictRow } from '#domain/contracts/handling.js';
import { CONFLICT_GROUNDS } from '#domain/decisions/conflict-words.js';
import { ForbiddenError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';
import { hasConflict } from '../cases/seen-case.js';
import { proposedColumns } from '../proposals/standing-proposal.js';
import { insertRow } from '../platform/write-row.js';

export interface Declaration {
  /** Without it: oneself. */
  userId?: number | undefined;
  ground: ConflictRow['ground'];
  text: string;
}

/** Whoever has jäv says so at once, or a colleague who learns of it (FL 18 §). It keeps the person from the case until it has been tried. */
@Injectable()
export class DeclareConflict {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ declaration, ...command }: CaseCommand & { declaration: Declaration }): Promise<CaseChanged> {
    const { ground, text } = declaration;
    return this.cases.touch(
      { ...command, permission: 'conflict.declare', despiteConflict: true },
      'declareConflict',
      async (hand) => {
        const { manager, grantCase } = hand;
        const person = await personConcerned(hand, declaration.userId);
        const conflictId = await declare(hand, person, declaration);
        return {
          internal: true,
          text: `${person.name}: ${text}`,
          data: { conflictId, userId: person.id, ground, groundLabel: CONFLICT_GROUNDS[ground] },
          set: await proposedColumns(manager, grantCase.id),
          effects: ['sendConflictDeclared'],
          payload: { conflictId },
        };
      },
    );
  }
}

interface Person {
  id: number;
  name: string;
}

async function personConcerned(hand: CaseInHand, userId: number | undefined): Promise<Person> {
  const { actor, roles } = hand;
  if (userId === undefined || userId === actor.userId)
    return { id: actor.userId as number, name: actor.name };
  if (!roles.some((role) => role === 'caseOfficer' || role === 'decisionMaker'))
    throw new ForbiddenError(refuse('permission.missing', { permission: 'conflict.declare' }));
  const person = await findOfficial(hand, userId);
  if (!person) throw new RefusedError([refuse('conflict.personUnknown')]);
  return person;
}

/** Somebody who works at the authority of the programme or at a county administrative board concerned. */
async function findOfficial(
  { manager, grantCase, programme, today }: CaseInHand,
  userId: number,
): Promise<Person | undefined> {
  const [person] = await manager.query<Person[]>(
    `SELECT u.id, u.name FROM app_user u JOIN membership m ON m.user_id = u.id JOIN organisation o ON o.id = m.organisation_id
     WHERE u.id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)
       AND (o.id = ? OR (o.kind = 'countyBoard' AND (o.county_code = ? OR o.county_code IN (SELECT county_code FROM application_member WHERE case_id = ?)))) LIMIT 1`,
    [userId, today, today, programme.authorityId, grantCase.countyCode, grantCase.id],
  );
  return person;
}

async function declare(
  { manager, grantCase, actor, now }: CaseInHand,
  person: Person,
  { ground, text }: Declaration,
): Promise<number> {
  if (await hasConflict(manager, grantCase.id, person.id))
    throw new RefusedError([refuse('conflict.alreadyDeclared')]);
  const insertId = await insertRow(manager, 'conflict_declaration', {
    case_id: grantCase.id,
    user_id: person.id,
    user_name: person.name,
    declared_by: actor.userId,
    declared_by_name: actor.name,
    ground,
    text,
    state: 'declared',
    declared_at: now,
  });
  return insertId;
}
