import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { countyName } from '#domain/places/counties.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';
import { openDeadline } from '../deadlines/deadlines.js';
import type { Round } from '../rounds/round.entity.js';
import { settingsOf } from '../rounds/settings-of.js';
import { countiesConcerned } from './counties-concerned.js';
import { namedOpinionForm } from './form-of-opinion.js';
import { OpinionRequest } from './opinion-request.entity.js';

export interface RequestCommand extends CaseCommand {
  /** Without them every county concerned that has not been asked. */
  countyCodes?: readonly string[] | undefined;
  question: string;
  dueOn: LegalDay;
}

/** Asks the county boards concerned what they think of the application, several at once where it is joint. */
@Injectable()
export class RequestOpinions {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ countyCodes, question, dueOn, ...command }: RequestCommand): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'opinion.request' },
      'requestOpinions',
      async (hand) => {
        const counties = await countiesToAsk(hand, countyCodes, dueOn);
        for (const code of counties) await ask(hand, code, question, dueOn);
        return {
          text: question === '' ? counties.map(countyName).join(', ') : question,
          data: { counties: counties.map(countyName), countyCodes: counties, dueOn },
        };
      },
    );
  }
}

/** Every reason at once why these counties cannot be asked. */
async function countiesToAsk(
  { manager, grantCase, round, today }: CaseInHand,
  wanted: readonly string[] | undefined,
  dueOn: LegalDay,
): Promise<string[]> {
  const { all, toAsk } = await countiesConcerned(manager, grantCase);
  const asked = wanted ? [...new Set(wanted)] : toAsk;
  const refusals: Refusal[] = [];
  if (!isBeforeDecision(grantCase.state)) refusals.push({ code: 'case.notBeforeDecision' });
  if (!settingsOf(round).options.opinionNeeded && !wanted) refusals.push({ code: 'opinion.notNeeded' });
  if (dueOn <= today) refusals.push({ code: 'opinion.dayPast', data: { dueOn, today } });
  const strangers = asked.filter((code) => !all.includes(code));
  if (strangers.length > 0)
    refusals.push({ code: 'opinion.countyNotConcerned', data: { counties: strangers.map(countyName) } });
  const again = asked.filter((code) => all.includes(code) && !toAsk.includes(code));
  if (again.length > 0 || asked.length === 0)
    refusals.push({ code: 'opinion.alreadyAsked', data: { counties: again.map(countyName) } });
  if (refusals.length > 0) throw new RefusedError(refusals);
  return asked;
}

async function ask(hand: CaseInHand, countyCode: string, question: string, dueOn: LegalDay): Promise<void> {
  const { manager, grantCase, round, actor, now, today } = hand;
  const form = namedOpinionForm(round);
  const due = dayFor(round, countyCode, dueOn, today);
  const { identifiers } = await manager.insert(OpinionRequest, {
    version: 1,
    caseId: grantCase.id,
    countyCode,
    state: 'requested',
    question,
    askedBy: actor.userId,
    askedByName: actor.name,
    askedAt: now,
    askedOn: today,
    dueOn: due,
    formId: form.formId,
    formVersion: form.version,
  });
  const opinionId = Number(identifiers[0]?.id);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'opinion',
    subjectId: opinionId,
    responsible: 'county',
    dueOn: due,
    at: now,
  });
  await hand.leave('sendOpinionRequest', { opinionId });
}

/** A county's own day stands in for the round's; a day that was chosen for this case is only moved off holidays. */
function dayFor(round: Round, countyCode: string, dueOn: LegalDay, today: LegalDay): LegalDay {
  const settings = settingsOf(round);
  const chosen = effectiveDay({ ...settings, countyExceptions: [] }, 'opinion', dueOn, countyCode);
  if (dueOn !== round.opinionDueOn) return chosen;
  const own = effectiveDay(settings, 'opinion', dueOn, countyCode);
  return own > today ? own : chosen;
}
