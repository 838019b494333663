import { useState, type ReactNode } from 'react';
import type { AppealRow, ChangeRequestRow, DelayRequestRow, ReviewRow } from '#domain/contracts/aftermath.js';
import { formatDay, formatInstant } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useAction } from '../../../http/use-action.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ProblemMessage } from '../../../ui/Message.js';
import { Tag } from '../../../ui/Tag.js';

function Line({ head, state, children }: { head: string; state: string; children: ReactNode }) {
  return (
    <li>
      <p className="line-head">
        <strong>{head}</strong>
        <Tag tone="action">{state}</Tag>
      </p>
      {children}
    </li>
  );
}

export function AppealList({ appeals }: { appeals: readonly AppealRow[] }) {
  const { locale, texts } = useLocale();
  const words = texts.aftermath.appeal;
  if (appeals.length === 0) return null;
  return (
    <ul className="lines">
      {appeals.map((row) => (
        <Line
          key={row.id}
          head={words.head(row.decisionNumber, formatDay(row.arrivedOn, locale))}
          state={row.stateLabel}
        >
          <p className="pre">{row.text}</p>
          {row.inTime !== null && <p>{row.inTime ? words.inTime : words.late}</p>}
          {row.triedReasons && <p className="pre quiet">{row.triedReasons}</p>}
          {row.court && row.handedOverAt && (
            <p>{words.handedOver(row.court, formatInstant(row.handedOverAt, locale))}</p>
          )}
          {row.outcomeOn && (
            <p className="pre">
              {words.outcome(formatDay(row.outcomeOn, locale))}
              {row.outcomeText && `: ${row.outcomeText}`}
            </p>
          )}
        </Line>
      ))}
    </ul>
  );
}

export function ReviewList({ reviews }: { reviews: readonly ReviewRow[] }) {
  const { locale, texts } = useLocale();
  const words = texts.aftermath.review;
  if (reviews.length === 0) return null;
  return (
    <ul className="lines">
      {reviews.map((row) => (
        <Line
          key={row.id}
          head={words.head(row.causeLabel, formatInstant(row.registeredAt, locale))}
          state={row.stateLabel}
        >
          <p className="pre">{row.text}</p>
          {row.decidedBy && <p>{words.decided(row.decidedBy, formatDay(row.decidedOn, locale))}</p>}
          {row.reasons && <p className="pre">{row.reasons}</p>}
        </Line>
      ))}
    </ul>
  );
}

interface ChangesProps {
  changes: readonly ChangeRequestRow[];
  onWithdrawn: () => void;
}

export function ChangeList({ changes, onWithdrawn }: ChangesProps) {
  const { locale, texts } = useLocale();
  const words = texts.aftermath.change;
  const [withdrawing, setWithdrawing] = useState<ChangeRequestRow>();
  if (changes.length === 0) return null;
  return (
    <>
      <ul className="lines">
        {changes.map((row) => (
          <Line
            key={row.id}
            head={words.head(row.subjectLabel, formatDay(row.requestedOn, locale))}
            state={row.stateLabel}
          >
            <dl className="was-and-is">
              <div>
                <dt>{words.from}</dt>
                <dd className="pre">{row.oldValue}</dd>
              </div>
              <div>
                <dt>{words.to}</dt>
                <dd className="pre">{row.newValue}</dd>
              </div>
            </dl>
            <p className="pre">{row.reasons}</p>
            {row.decidedBy && <p>{words.decided(row.decidedBy, formatDay(row.decidedOn, locale))}</p>}
            {row.decisionReasons && <p className="pre">{row.decisionReasons}</p>}
            {row.state === 'requested' && (
              <p className="no-print">
                <Button look="secondary" className="button-small" onClick={() => setWithdrawing(row)}>
                  {words.withdraw}
                </Button>
              </p>
            )}
          </Line>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawChange
          row={withdrawing}
          onClose={() => setWithdrawing(undefined)}
          onDone={() => {
            setWithdrawing(undefined);
            onWithdrawn();
          }}
        />
      )}
    </>
  );
}

function WithdrawChange(props: { row: ChangeRequestRow; onClose: () => void; onDone: () => void }) {
  const { row, onClose, onDone } = props;
  const { texts } = useLocale();
  const words = texts.aftermath.change;
  const { run, busy, problem } = useAction();
  const withdraw = async () => {
    if (await run('POST', `/api/change-requests/${row.id}/withdrawal`, { version: row.version })) onDone();
  };
  return (
    <Dialog title={words.withdrawTitle} onClose={onClose}>
      {problem && <ProblemMessage problem={problem} />}
      <p>{words.withdrawText}</p>
      <p className="actions">
        <Button look="danger" busy={busy} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </p>
    </Dialog>
  );
}

export function DelayLine({ request }: { request: DelayRequestRow }) {
  const { locale, texts } = useLocale();
  const words = texts.aftermath.delay;
  return (
    <ul className="lines">
      <Line head={words.head(formatDay(request.requestedOn, locale))} state={request.stateLabel}>
        <p className="pre">{request.text}</p>
        {request.decidedBy ? (
          <p>{words.decided(request.decidedBy, formatDay(request.decidedOn, locale))}</p>
        ) : (
          <p>{words.due(formatDay(request.dueOn, locale))}</p>
        )}
        {request.reasons && <p className="pre">{request.reasons}</p>}
      </Line>
    </ul>
  );
}
