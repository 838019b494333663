import type { CaseDetail } from '#domain/contracts/cases.js';
import type { DecisionFile, DecisionRow } from '#domain/contracts/decisions.js';
import { formatDay, formatKronor } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useSession } from '../../../session/session-context.js';
import { DueDay } from '../../../ui/DueDay.js';
import { Facts, type FactRow } from '../../../ui/Facts.js';
import { Icon } from '../../../ui/icons.js';
import { Section } from '../../../ui/Section.js';
import { documentPath } from '../Documents.js';
import { DECISION_ID } from '../section-ids.js';
import { useArrival } from '../use-arrival.js';
import { useCaseResource } from '../use-case-resource.js';

export function Decisions({ grantCase }: { grantCase: CaseDetail }) {
  const { texts } = useLocale();
  const { value } = useCaseResource<DecisionFile>(`/api/cases/${grantCase.id}/decisions`, grantCase.version);
  const box = useArrival(DECISION_ID, value !== undefined);
  if (!value?.decisions.length) return null;
  const newestFirst = [...value.decisions].sort((a, b) => b.number - a.number);
  return (
    <div id={DECISION_ID} ref={box} tabIndex={-1} className="linked-part">
      {newestFirst.map((decision) => (
        <Section
          key={decision.id}
          title={newestFirst.length > 1 ? texts.decision.numbered(decision.number) : texts.decision.title}
          className="decision"
        >
          <Decision caseId={grantCase.id} decision={decision} />
        </Section>
      ))}
    </div>
  );
}

function Decision({ caseId, decision }: { caseId: number; decision: DecisionRow }) {
  const { locale, texts } = useLocale();
  const words = texts.decision;
  const facts: FactRow[] = [
    [
      words.granted,
      <strong key="granted" className="kronor large">
        {formatKronor(decision.amount)}
      </strong>,
    ],
    [
      words.applied,
      <span key="applied" className="kronor">
        {formatKronor(decision.applied)}
      </span>,
    ],
  ];
  return (
    <>
      <p className="yours-text">{decision.kindLabel}</p>
      <p className="quiet">{words.decided(decision.decidedBy, formatDay(decision.decidedOn, locale))}</p>
      <Facts rows={facts} />
      <h3>{words.operativePart}</h3>
      <p className="pre">{decision.operativePart}</p>
      <Told title={words.reasons} text={decision.reasons} />
      <Told title={words.conditions} text={decision.conditions} />
      {decision.recallClause && decision.amount > 0 && <p>{words.recall}</p>}
      <p className="actions">
        {decision.documentId ? (
          <a href={documentPath(caseId, decision.documentId)}>
            <Icon name="file" /> {words.letter}
          </a>
        ) : (
          <span className="quiet">{words.letterLater}</span>
        )}
      </p>
      <HowToAppeal decision={decision} />
      <details className="answers">
        <summary>{words.rules}</summary>
        <p className="pre">{decision.rulesApplied}</p>
        {decision.presentedBy && <p>{words.presented(decision.presentedBy)}</p>}
        {decision.tookPart.length > 0 && <p>{words.tookPart(decision.tookPart.join(', '))}</p>}
        <Told title={words.dissent} text={decision.dissent} />
        <Told title={words.hearing} text={decision.hearing} />
      </details>
    </>
  );
}

function Told({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="pre">{text}</p>
    </>
  );
}

function HowToAppeal({ decision }: { decision: DecisionRow }) {
  const { locale, texts } = useLocale();
  const { today } = useSession();
  const words = texts.decision;
  if (!decision.appealable) return <p>{words.appealNo}</p>;
  return (
    <>
      {decision.receivedOn && <p>{words.received(formatDay(decision.receivedOn, locale))}</p>}
      <p>
        {decision.appealBy ? words.appealYes(formatDay(decision.appealBy, locale)) : words.appealYesNoDay}
      </p>
      {decision.appealBy && decision.appealBy >= today && <DueDay today={today} dueOn={decision.appealBy} />}
    </>
  );
}
