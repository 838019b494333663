import { formatDay } from '#domain/calendar/legal-day.js';
import type { CaseDetail, HistoryEntry } from '#domain/contracts/cases.js';
import { DEADLINE_LABELS } from '../../deadlines/deadlines.js';
import { type Hearing, objectionToAnswer } from '../hearing.js';
import type { Reader } from './reader.js';

/** What the party was last told and what it answered; the words are those of the history, which is newest first. */
export function hearingOf(
  grantCase: Hearing,
  history: readonly HistoryEntry[],
  { today }: Reader,
): CaseDetail['hearing'] {
  const { hearingSentOn, hearingAnswerBy, hearingAnsweredOn } = grantCase;
  if (hearingSentOn === null || hearingAnswerBy === null) return null;
  const newest = (wanted: string) => history.find(({ event }) => event === wanted)?.text ?? null;
  return {
    sentOn: hearingSentOn,
    answerBy: hearingAnswerBy,
    text: newest('communicate') ?? '',
    answeredOn: hearingAnsweredOn,
    answer: hearingAnsweredOn === null ? null : newest('answerCommunication'),
    open: objectionToAnswer(grantCase, today) === undefined,
  };
}

/** An open hearing is something to do beside the ordinary step of the case. */
export function hearingToDo(hearing: Hearing, { today, locale }: Reader): CaseDetail['toDo'] {
  const dueOn = hearing.hearingAnswerBy;
  if (dueOn === null || objectionToAnswer(hearing, today)) return null;
  return { text: `${DEADLINE_LABELS.hearing[locale]} ${formatDay(dueOn, locale)}.`, dueOn, form: null };
}
