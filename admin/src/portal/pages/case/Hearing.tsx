import { useState } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatDay } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { DueDay } from '../../ui/DueDay.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import { HearingAnswer } from './HearingAnswer.js';

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
  const words = texts.hearing;
  return (
    <div id={HEARING_ID} tabIndex={-1}>
      <Section title={hearing.open ? words.titleOpen : words.title} className={hearing.open ? 'yours' : ''}>
        {sent && hearing.answeredOn && <Message tone="success" title={words.done} live />}
        {hearing.open && (
          <>
            <p>{words.lead}</p>
            <DueDay today={today} dueOn={hearing.answerBy} />
          </>
        )}
        <h3>{words.sent(formatDay(hearing.sentOn, locale))}</h3>
        <p className="pre hearing-text">{hearing.text}</p>
        <Outcome hearing={hearing} />
        {hearing.open &&
          (may('report.submit') ? (
            <HearingAnswer grantCase={grantCase} onSent={() => setSent(true)} onChanged={onChanged} />
          ) : (
            <p className="turn">
              <strong>{texts.start.notYours}.</strong> {words.notYours}
            </p>
          ))}
      </Section>
    </div>
  );
}

export const HEARING_ID = 'underrattelse';

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
