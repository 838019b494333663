import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ApplicationMember } from '#domain/contracts/applications.js';
import { formatKronor } from '../../../shared/format.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { Button } from '../../ui/Button.js';
import { Message, ProblemMessage } from '../../ui/Message.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { Section } from '../../ui/Section.js';
import { useMayFor } from '../../session/may-for.js';
import type { OpenedApplication } from './application-of.js';

interface AnswersProps extends Omit<OpenedApplication, 'reload'> {
  onChanged: () => void;
}

/** For the organisations of the reader that have been invited and have not answered. */
export function MemberAnswers({ grantCase, application, onChanged }: AnswersProps) {
  const { memberships } = useSession();
  const words = useTexts().application.memberAnswer;
  const [said, setSaid] = useState('');
  const [declined, setDeclined] = useState<number[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  const own = new Set(memberships.map(({ organisationId }) => organisationId));
  const invited = application.members.filter(
    ({ organisationId, status, isLead }) =>
      !isLead && status === 'invited' && own.has(organisationId) && !declined.includes(organisationId),
  );
  return (
    <>
      {said && (
        <div ref={box} tabIndex={-1} className="quiet-focus">
          <Message tone="success" title={said} live />
        </div>
      )}
      {invited.map((member) => (
        <MemberAnswer
          key={member.organisationId}
          grantCase={grantCase}
          member={member}
          onStale={onChanged}
          onDone={(answer) => {
            setSaid(words[answer]);
            // Who declines may no longer read the application, so there is nothing to fetch anew.
            if (answer === 'confirmed') onChanged();
            else setDeclined([...declined, member.organisationId]);
          }}
        />
      ))}
    </>
  );
}

interface AnswerProps {
  grantCase: OpenedApplication['grantCase'];
  member: ApplicationMember;
  onStale: () => void;
  onDone: (answer: 'confirmed' | 'declined') => void;
}

function MemberAnswer({ grantCase, member, onStale, onDone }: AnswerProps) {
  const words = useTexts().application.memberAnswer;
  const may = useMayFor(member.organisationId);
  const { run, busy, problem } = useAction();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const field = `member-password-${member.organisationId}`;
  const answer = async (given: 'confirmed' | 'declined') => {
    setTried(true);
    if (!password) return document.getElementById(field)?.focus();
    const path = `/api/cases/${grantCase.id}/member-answer`;
    const { organisationId } = member;
    if (await run('POST', path, { organisationId, answer: given, password })) onDone(given);
    else onStale();
  };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    void answer('confirmed');
  };
  return (
    <Section title={words.title(member.organisationName)} className="yours">
      <p>{words.lead(grantCase.organisationName, `${grantCase.programmeName}, ${grantCase.roundName}`)}</p>
      <p className="yours-text">
        {member.share === null ? words.shareNone : `${words.share}: ${formatKronor(member.share)}`}
      </p>
      <p>{words.meaning}</p>
      {!member.mayAnswer || !may('application.submit') ? (
        <p className="turn">{words.notYours}</p>
      ) : (
        <form className="no-print" onSubmit={confirm} noValidate>
          {problem && (
            <ProblemMessage problem={problem} title={words.refused} fieldIds={{ password: field }} />
          )}
          <PasswordField
            id={field}
            label={words.password}
            value={password}
            autoComplete="current-password"
            error={tried && !password ? words.passwordMissing : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
          <p className="actions">
            <Button type="submit" busy={busy}>
              {words.confirm}
            </Button>
            <Button look="secondary" busy={busy} onClick={() => void answer('declined')}>
              {words.decline}
            </Button>
          </p>
        </form>
      )}
    </Section>
  );
}
