import { StaleError } from '#domain/errors.js';
import { grantCaseMachine, type GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { cancelAllDeadlines } from '../deadlines/deadlines.js';
import { countCase } from './case-counts.js';
import { CaseEvent } from './case-event.entity.js';
import type { CaseInHand, Recorded } from './case-in-hand.js';
import { closeRequests } from './close-requests.js';
import { GrantCase } from './grant-case.entity.js';

export async function raiseVersion(
  { manager, grantCase, now }: CaseInHand,
  to: GrantCaseState,
  { set, keepsVersion }: Recorded,
): Promise<number> {
  if (keepsVersion) return grantCase.version;
  const moved = to === grantCase.state ? {} : { state: to, stateSince: now };
  const updated = await manager
    .createQueryBuilder()
    .update(GrantCase)
    .set({ ...set, ...moved, version: () => 'version + 1' })
    .where({ id: grantCase.id, version: grantCase.version })
    .execute();
  if (updated.affected !== 1) throw new StaleError('case');
  return grantCase.version + 1;
}

export async function moveOn(hand: CaseInHand, from: GrantCaseState, to: GrantCaseState): Promise<void> {
  const { manager, grantCase, now } = hand;
  await countCase(manager, grantCase, from, to);
  await closeRequests(hand, from, to);
  if (grantCaseMachine.states[to].final) await cancelAllDeadlines(manager, grantCase.id, now);
}

export async function insertEvent(
  { manager, grantCase, actor, roles, now, today }: CaseInHand,
  event: string,
  from: string,
  to: string,
  recorded: Recorded,
): Promise<number> {
  const { identifiers } = await manager.insert(CaseEvent, {
    caseId: grantCase.id,
    event,
    fromState: from,
    toState: to,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: roles[0] ?? 'system',
    internal: recorded.internal ?? false,
    text: recorded.text ?? null,
    data: JSON.stringify(recorded.data ?? {}),
    at: now,
    day: today,
  });
  return Number(identifiers[0]?.id);
}
