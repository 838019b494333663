import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate } from 'react-router';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { validateAnswers, type FormProblem } from '#domain/forms/validate-answers.js';
import type { Problem } from '#domain/contracts/fields.js';
import ErrorSummary from '../../../forms/ErrorSummary.js';
import { formPath } from '../../form-path.js';
import { useAction } from '../../http/use-action.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { useSession } from '../../session/session-context.js';
import { Button } from '../../ui/Button.js';
import { CheckField } from '../../ui/Field.js';
import { ProblemMessage } from '../../ui/Message.js';
import { PasswordField } from '../../ui/PasswordField.js';
import type { FormWork } from './use-form-work.js';
import { StepFrame } from './StepFrame.js';

export function SignStep({ work }: { work: FormWork }) {
  const { locale, texts } = useLocale();
  const may = useMayFor(work.grantCase.organisationId);
  const { user } = useSession();
  const navigate = useNavigate();
  const { run, busy, problem } = useAction<CaseChanged>();
  const [confirmed, setConfirmed] = useState(false);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [complete] = useState(
    () => validateAnswers(work.definition, work.answers, work.context, locale).errors.length === 0,
  );
  const { grantCase, kind, autosave } = work;
  if (!complete || !may(`${kind}.submit`))
    return <Navigate to={formPath(grantCase.id, kind, 'kontrollera')} replace />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!confirmed || !password)
      return document.getElementById(confirmed ? 'signature' : 'confirmed')?.focus();
    await autosave.flush();
    const done = await run('POST', `/api/cases/${grantCase.id}/${kind}`, {
      version: grantCase.version,
      answers: work.answers,
      password,
      confirmedSignatory: true,
    });
    if (!done) return work.reloadCase();
    autosave.discardUnsent();
    await navigate(formPath(grantCase.id, kind, 'kvitto'), { replace: true });
  };
  const questions = refusedQuestions(problem);
  const correct = (question: string) => {
    work.setServerProblems(questions);
    work.changeAnswer(question);
  };
  return (
    <StepFrame
      work={work}
      step="sign"
      heading={texts.form.signTitle[kind]}
      lead={texts.form.signLead(grantCase.organisationName)}
      failed={Boolean(problem) || (tried && !(confirmed && password))}
    >
      {problem && (
        <ProblemMessage
          problem={problem}
          title={texts.form.refusedTitle}
          lead={texts.form.refusedLead}
          fieldIds={{ password: 'signature', confirmedSignatory: 'confirmed' }}
        />
      )}
      {questions.length > 0 && (
        <ErrorSummary problems={questions} locale={locale} onGo={({ question }) => correct(question)} />
      )}
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <p>{texts.form.signedAs(user.name)}</p>
        <CheckField
          id="confirmed"
          label={texts.form.confirmSignatory(grantCase.organisationName)}
          checked={confirmed}
          error={tried && !confirmed ? texts.form.confirmMissing : undefined}
          onChange={(event) => setConfirmed(event.target.checked)}
        />
        <PasswordField
          id="signature"
          label={texts.form.password}
          value={password}
          autoComplete="current-password"
          error={tried && !password ? texts.form.passwordMissing : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="actions">
          <Button type="submit" busy={busy}>
            {busy ? texts.form.submitting : texts.form.submit}
          </Button>
          <Button look="secondary" onClick={() => work.goTo('kontrollera')}>
            {texts.back}
          </Button>
        </p>
      </form>
    </StepFrame>
  );
}

/** An incomplete form is refused with the questions it concerns. */
function refusedQuestions(problem: Problem | undefined): FormProblem[] {
  const found =
    problem?.reasons?.flatMap(({ data }) =>
      Array.isArray(data?.questions) ? (data.questions as unknown[]) : [],
    ) ?? [];
  return found.filter(
    (item): item is FormProblem =>
      typeof item === 'object' && item !== null && 'question' in item && 'message' in item,
  );
}
