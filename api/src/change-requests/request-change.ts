import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { changeRequestCreation } from '#domain/contracts/aftermath.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';

type Creation = z.output<typeof changeRequestCreation>;

const GRANTED: readonly GrantCaseState[] = ['beviljad', 'rekvirerad', 'rapporterad'];

export function canBeChanged(state: GrantCaseState): boolean {
  return GRANTED.includes(state);
}

/** The recipient asks to use its grant in another way than was decided (ändringsbegäran). */
@Injectable()
export class RequestChange {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    caseId,
    actor,
    request,
  }: {
    caseId: number;
    actor: Actor & { userId: number };
    request: Creation;
  }): Promise<CaseChanged> {
    return this.cases.touch({ caseId, actor, permission: 'change.request' }, 'requestChange', (hand) =>
      ask(hand, request, actor.userId),
    );
  }
}

async function ask(
  { manager, grantCase, actor, now, today }: CaseInHand,
  { subject, oldValue, newValue, reasons }: Creation,
  requestedBy: number,
): Promise<Recorded> {
  if (!canBeChanged(grantCase.state)) throw new RefusedError([refuse('change.notGranted')]);
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO change_request (case_id, subject, old_value, new_value, reasons, state, requested_by, requested_by_name, requested_at, requested_on)
     VALUES (?, ?, ?, ?, ?, 'requested', ?, ?, ?, ?)`,
    [grantCase.id, subject, oldValue, newValue, reasons, requestedBy, actor.name, now, today],
  );
  const changeRequestId = Number(insertId);
  return {
    text: reasons,
    data: { changeRequestId, subject, oldValue, newValue },
    effects: ['sendChangeRequest'],
    payload: { changeRequestId },
  };
}
