import { useEffect, useRef, useState } from 'react';
import type { Aftermath as After } from '#domain/contracts/aftermath.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { DecisionFile, DecisionRow } from '#domain/contracts/decisions.js';
import { formatDay } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Message } from '../../../ui/Message.js';
import { Section } from '../../../ui/Section.js';
import { useCaseResource } from '../use-case-resource.js';
import { AppealList, ChangeList, DelayLine, ReviewList } from './AftermathLists.js';
import { PartyRequest } from './PartyRequest.js';

interface AftermathProps {
  grantCase: CaseDetail;
  onChanged: () => void;
}

/** Appeal, review, change, and that the case be decided: what has been asked for, and what can be. */
export function Aftermath({ grantCase, onChanged }: AftermathProps) {
  const { texts } = useLocale();
  const words = texts.aftermath;
  const { id, version } = grantCase;
  const after = useCaseResource<After>(`/api/cases/${id}/aftermath`, version);
  const file = useCaseResource<DecisionFile>(`/api/cases/${id}/decisions`, version);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  const { value } = after;
  if (!value || !hasSomething(value)) return null;
  const done = (sentence: string) => {
    setSaid(sentence);
    after.reload();
    onChanged();
  };
  const decisions = [...(file.value?.decisions ?? [])].sort((a, b) => b.number - a.number);
  return (
    <Section title={decisions.length > 0 ? words.title : words.titleBefore}>
      {said && (
        <div ref={box} tabIndex={-1} className="quiet-focus">
          <Message tone="success" title={said} live />
        </div>
      )}
      <AppealList appeals={value.appeals} />
      <ReviewList reviews={value.reviews} />
      <ChangeList changes={value.changeRequests} onWithdrawn={() => done(words.change.withdrawn)} />
      {value.delayRequest && <DelayLine request={value.delayRequest} />}
      <Requests grantCase={grantCase} after={value} decisions={decisions} onDone={done} />
    </Section>
  );
}

function hasSomething({ appeals, reviews, changeRequests, delayRequest, may }: After): boolean {
  const { appeal, review, change, askForDecision, askForDecisionFrom } = may;
  return (
    appeals.length + reviews.length + changeRequests.length > 0 ||
    delayRequest !== null ||
    askForDecisionFrom !== null ||
    appeal ||
    review ||
    change ||
    askForDecision
  );
}

interface RequestsProps {
  grantCase: CaseDetail;
  after: After;
  decisions: readonly DecisionRow[];
  onDone: (said: string) => void;
}

function Requests({ grantCase, after: { may, delayRequest }, decisions, onDone }: RequestsProps) {
  const { locale, texts } = useLocale();
  const words = texts.aftermath;
  const { id, organisationName } = grantCase;
  const [newest] = decisions;
  const which = (of: readonly DecisionRow[]) =>
    of.map(
      ({ id: key, number, kindLabel, decidedOn }) =>
        [String(key), words.choice(number, kindLabel, formatDay(decidedOn, locale))] as const,
    );
  const appealable = decisions.filter((decision) => decision.appealable);
  const lastDay = appealable[0]?.appealBy;
  return (
    <>
      {may.appeal && appealable[0] && (
        <PartyRequest
          path={`/api/cases/${id}/appeals`}
          {...words.appeal}
          lead={`${words.appeal.lead}${lastDay ? ` ${words.appeal.lastDay(formatDay(lastDay, locale))}` : ''}`}
          organisationName={organisationName}
          fields={[
            {
              name: 'decisionId',
              label: words.appeal.decision,
              choices: which(appealable),
              initial: String(appealable[0].id),
            },
            {
              name: 'appellant',
              label: words.appeal.appellant,
              line: true,
              max: 200,
              initial: organisationName,
            },
            { name: 'text', label: words.appeal.text, max: 20_000 },
          ]}
          bodyOf={(values) => ({ ...values, decisionId: Number(values['decisionId']) })}
          onDone={() => onDone(words.appeal.done)}
        />
      )}
      {may.review && newest && (
        <PartyRequest
          path={`/api/cases/${id}/reviews`}
          {...words.review}
          organisationName={organisationName}
          fields={[
            {
              name: 'decisionId',
              label: words.review.decision,
              choices: which(decisions),
              initial: String(newest.id),
            },
            { name: 'text', label: words.review.text, max: 8000 },
          ]}
          bodyOf={(values) => ({ ...values, decisionId: Number(values['decisionId']) })}
          onDone={() => onDone(words.review.done)}
        />
      )}
      {may.change && (
        <PartyRequest
          path={`/api/cases/${id}/change-requests`}
          {...words.change}
          organisationName={organisationName}
          fields={[
            {
              name: 'subject',
              label: words.change.subject,
              choices: Object.entries(words.change.subjects),
              initial: Object.keys(words.change.subjects)[0],
            },
            { name: 'oldValue', label: words.change.oldValue },
            { name: 'newValue', label: words.change.newValue },
            { name: 'reasons', label: words.change.reasons },
          ]}
          bodyOf={(values) => values}
          onDone={() => onDone(words.change.done)}
        />
      )}
      {may.askForDecision && (
        <PartyRequest
          path={`/api/cases/${id}/delay-request`}
          {...words.delay}
          organisationName={organisationName}
          fields={[{ name: 'text', label: words.delay.text }]}
          bodyOf={(values) => values}
          onDone={() => onDone(words.delay.done)}
        />
      )}
      {!may.askForDecision && !delayRequest && may.askForDecisionFrom && (
        <p className="quiet">
          {words.delay.lead} {words.delay.from(formatDay(may.askForDecisionFrom, locale))}
        </p>
      )}
    </>
  );
}
