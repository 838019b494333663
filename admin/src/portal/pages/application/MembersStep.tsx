import { useState } from 'react';
import { formPath } from '../../form-path.js';
import { useTexts } from '../../i18n/locale.js';
import { ButtonLink } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { StepFrame } from '../form/StepFrame.js';
import type { ApplicationWork } from './ApplicationSteps.js';
import { appliedIn } from './budget-table.js';
import { MemberInvitation } from './MemberInvitation.js';
import { MemberShares } from './MemberShares.js';
import { takingPart, unanswered } from './shares.js';

/** Who applies together, and how much of the sum is whose. */
export function MembersStep({ work, grantCase, application, reload }: ApplicationWork) {
  const texts = useTexts();
  const words = texts.application.members;
  const [said, setSaid] = useState('');
  const { members, jointAllowed, caseVersion } = application;
  const waiting = unanswered(members);
  const changed = (sentence: string) => {
    setSaid(sentence);
    reload();
  };
  return (
    <StepFrame
      work={work}
      step="fill"
      heading={words.title}
      lead={jointAllowed ? words.lead : words.notAllowed}
    >
      <div role="status">{said && <Message tone="success" title={said} />}</div>
      {jointAllowed && (
        <>
          {waiting.length > 0 && (
            <Message tone="warning" title={words.waitingTitle}>
              <p>{words.waiting(waiting.map(({ organisationName }) => organisationName).join(', '))}</p>
            </Message>
          )}
          {takingPart(members).length < 2 ? (
            <p>{words.aloneText}</p>
          ) : (
            <MemberShares
              key={members.map(({ organisationId, share }) => `${organisationId}:${share}`).join()}
              caseId={grantCase.id}
              application={application}
              applied={appliedIn(work.definition.json, work.answers)}
              onChanged={changed}
              onStale={reload}
            />
          )}
          <MemberInvitation
            caseId={grantCase.id}
            roundId={grantCase.roundId}
            version={caseVersion}
            members={members}
            onInvited={(name) => changed(words.invited(name))}
            onStale={reload}
          />
        </>
      )}
      <p className="actions no-print">
        <ButtonLink to={formPath(grantCase.id, 'application')} look="secondary">
          {texts.application.overview}
        </ButtonLink>
      </p>
    </StepFrame>
  );
}
