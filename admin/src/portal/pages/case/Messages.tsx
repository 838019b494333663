import { useState } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { CaseMessage } from '#domain/contracts/handling.js';
import { formatInstant } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import { MessageForm } from './MessageForm.js';
import { MESSAGES_ID } from './section-ids.js';
import { useArrival } from './use-arrival.js';
import { useCaseResource } from './use-case-resource.js';

interface MessagesProps {
  grantCase: CaseDetail;
  onChanged: () => void;
}

/** What the party and the authority have written to each other, the newest last, as in a conversation. */
export default function Messages({ grantCase, onChanged }: MessagesProps) {
  const { texts } = useLocale();
  const words = texts.messages;
  const may = useMayFor(grantCase.organisationId);
  const [sent, setSent] = useState(false);
  const messages = useCaseResource<CaseMessage[]>(`/api/cases/${grantCase.id}/messages`, grantCase.version);
  const box = useArrival(MESSAGES_ID, messages.value !== undefined);
  if (!messages.value) return null;
  const inOrder = [...messages.value].sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  const awaitsReply = grantCase.awaiting === 'applicant';
  return (
    <div id={MESSAGES_ID} ref={box} tabIndex={-1} className="linked-part">
      <Section title={words.title} className={awaitsReply ? 'yours' : ''}>
        <p className="quiet">{words.lead}</p>
        {awaitsReply && <Message tone="warning" title={words.awaitsYou} />}
        {grantCase.awaiting === 'authority' && <Message tone="info" title={words.awaitsThem} />}
        {inOrder.length === 0 && <p className="quiet">{words.none}</p>}
        <ol className="conversation">
          {inOrder.map((message) => (
            <li key={message.id} className={message.fromSide === 'applicant' ? 'from-us' : 'from-them'}>
              <OneMessage message={message} />
            </li>
          ))}
        </ol>
        <div role="status">{sent && <Message tone="success" title={words.sent} />}</div>
        {may('message.write') && (
          <MessageForm
            caseId={grantCase.id}
            reply={awaitsReply}
            onDone={() => {
              setSent(true);
              messages.reload();
              onChanged();
            }}
          />
        )}
      </Section>
    </div>
  );
}

function OneMessage({ message }: { message: CaseMessage }) {
  const { locale, texts } = useLocale();
  const words = texts.messages;
  return (
    <>
      <p className="line-head">
        <strong>
          {message.mine ? words.you : message.authorName}, {message.organisationName}
        </strong>
        <time className="quiet" dateTime={message.at}>
          {formatInstant(message.at, locale)}
        </time>
      </p>
      <p className="pre">{message.text}</p>
      {message.wantsReply && (
        <p>
          <Tag tone={message.repliedAt ? 'success' : 'warning'} icon={message.repliedAt ? 'check' : 'clock'}>
            {message.repliedAt ? words.replied(formatInstant(message.repliedAt, locale)) : words.wantsReply}
          </Tag>
        </p>
      )}
    </>
  );
}
