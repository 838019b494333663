import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { validateAnswers } from '#domain/forms/validate-answers.js';
import { supplementPath } from '../../form-path.js';
import { useAction } from '../../http/use-action.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { useSession } from '../../session/session-context.js';
import { Button } from '../../ui/Button.js';
import { ProblemMessage } from '../../ui/Message.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { SupplementFrame } from './SupplementFrame.js';
import type { SupplementWork } from './SupplementSteps.js';

const FIELD = 'signature';

export function SupplementSign({ work }: { work: SupplementWork }) {
  const { locale, texts } = useLocale();
  const words = texts.supplement;
  const { user } = useSession();
  const navigate = useNavigate();
  const { grantCase, row, definition, answers, autosave } = work;
  const may = useMayFor(grantCase.organisationId);
  const { run, busy, problem } = useAction();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [complete] = useState(() => validateAnswers(definition, answers, {}, locale).errors.length === 0);
  if (!complete || !may('supplement.answer'))
    return <Navigate to={supplementPath(grantCase.id, row.id, 'kontrollera')} replace />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!password) return document.getElementById(FIELD)?.focus();
    await autosave.flush();
    const done = await run('POST', `/api/supplements/${row.id}/answer`, {
      version: row.version,
      answers,
      password,
    });
    if (done) {
      autosave.discardUnsent();
      await navigate(supplementPath(grantCase.id, row.id), { replace: true });
    }
    work.reload();
  };
  return (
    <SupplementFrame
      work={work}
      step="sign"
      title={words.signTitle}
      lead={words.signLead(grantCase.organisationName)}
      failed={Boolean(problem) || (tried && !password)}
    >
      {problem && (
        <ProblemMessage
          problem={problem}
          title={texts.form.refusedTitle}
          lead={texts.form.refusedLead}
          fieldIds={{ password: FIELD }}
        />
      )}
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <p>{texts.form.signedAs(user.name)}</p>
        <PasswordField
          id={FIELD}
          label={texts.form.password}
          value={password}
          autoComplete="current-password"
          error={tried && !password ? texts.form.passwordMissing : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="actions">
          <Button type="submit" busy={busy}>
            {busy ? texts.form.submitting : words.submit}
          </Button>
          <Button look="secondary" onClick={() => work.goTo('kontrollera')}>
            {texts.back}
          </Button>
        </p>
      </form>
    </SupplementFrame>
  );
}
