import type { PageProgress } from '#domain/forms/progress.js';

export type TaskState =
  { kind: 'done' | 'optional' | 'notBegun' | 'wrong' } | { kind: 'missing'; missing: number };

/** How far a part of the form has come. A part without required questions is never a hindrance. */
export function taskState(
  { required, answered, unreadable, forbidden }: PageProgress,
  begun: boolean,
): TaskState {
  if (unreadable + forbidden > 0) return { kind: begun ? 'wrong' : 'notBegun' };
  if (answered < required) return { kind: 'missing', missing: required - answered };
  return { kind: required === 0 && !begun ? 'optional' : 'done' };
}

export function isReady({ kind }: TaskState): boolean {
  return kind === 'done' || kind === 'optional';
}
