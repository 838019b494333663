import { useEffect, useState } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatDay } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { DueDay } from '../../ui/DueDay.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import { HearingAnswer } from './HearingAnswer.js';
import { HEARING_ID } from './section-ids.js';
import { useArrival } from './use-arrival.js';

type Told = NonNullable<CaseDetail['hearing']>;

interface HearingProps {
  grantCase: CaseDetail;
  hearing: Told;
  today: string;
  onChanged: () => void;
}

/** What speaks against the party, and its chance to say what it thinks of that before the decision. */
export function Hearing({ grantCase, hearing, today, onChanged }: HearingProps) {
  const { locale, texts } = useLocale();
  const may = useMayFor(grantCase.organisationId);
  const [sent, setSent] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const box = useArrival(HEARING_ID);
  const words = texts.hearing;
  const confirmed = sent && hearing.answeredOn !== null;
  // The form that had the focus is gone.
  useEffect(() => {
    if (confirmed) box.current?.focus();
  }, [confirmed, box]);
  return (
    <div id={HEARING_ID} ref={box} tabIndex={-1} className="hearing">
      <Section title={hearing.open ? words.titleOpen : words.title} className={hearing.open ? 'yours' : ''}>
        {confirmed && <Message tone="success" title={words.done} live />}
        {hearing.open && (
          <>
            <p>{words.lead}</p>
            <DueDay today={today} dueOn={hearing.answerBy} />
          </>
        )}
        <h3>{words.sent(formatDay(hearing.sentOn, locale))}</h3>
        <p className="pre hearing-text">{hearing.text}</p>
        <Outcome hearing={hearing} />
        {(hearing.open || unsent) && may('report.submit') && (
          <HearingAnswer
            grantCase={grantCase}
            open={hearing.open}
            onEnd={(done) => {
              setSent(done);
              setUnsent(!done);
              onChanged();
            }}
          />
        )}
        {hearing.open && !may('report.submit') && (
          <p className="turn">
            <strong>{texts.start.notYours}.</strong> {words.notYours}
          </p>
        )}
      </Section>
    </div>
  );
}

/** What came of it, once it can no longer be answered. */
function Outcome({ hearing }: { hearing: Told }) {
  const { locale, texts } = useLocale();
  const words = texts.hearing;
  if (hearing.answeredOn)
    return (
      <>
        <h3>{words.answered(formatDay(hearing.answeredOn, locale))}</h3>
        <p className="pre hearing-text">{hearing.answer}</p>
      </>
    );
  if (hearing.open) return null;
  return (
    <p>
      <Tag tone="neutral" icon="clock">
        {words.unanswered(formatDay(hearing.answerBy, locale))}
      </Tag>
    </p>
  );
}
