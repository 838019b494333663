import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Action } from '../../http/use-action.js';
import { problemLines } from '../../http/problem-text.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/Field.js';
import { Icon } from '../../ui/icons.js';
import { PasswordField } from '../../ui/PasswordField.js';

interface SignInFormProps {
  action: Action<unknown>;
  email: string;
  password: string;
  onEmail: (email: string) => void;
  onPassword: (password: string) => void;
  onSubmit: (as: { email: string; password: string }) => void;
}

export function SignInForm({ action, email, password, onEmail, onPassword, onSubmit }: SignInFormProps) {
  const texts = useTexts();
  const [tried, setTried] = useState(false);
  const missing = {
    email: tried && !email.trim() ? texts.signIn.emailMissing : undefined,
    password: tried && !password ? texts.signIn.passwordMissing : undefined,
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) onSubmit({ email: email.trim(), password });
    else document.getElementById(email.trim() ? 'password' : 'email')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      {action.problem && <SignInProblem action={action} />}
      <TextField
        id="email"
        type="email"
        label={texts.signIn.email}
        value={email}
        error={missing.email}
        autoComplete="username"
        maxLength={254}
        onChange={(event) => onEmail(event.target.value)}
      />
      <PasswordField
        id="password"
        label={texts.signIn.password}
        value={password}
        error={missing.password}
        autoComplete="current-password"
        onChange={(event) => onPassword(event.target.value)}
      />
      <p className="actions">
        <Button type="submit" busy={action.busy}>
          {action.busy ? texts.signIn.submitting : texts.signIn.submit}
        </Button>
      </p>
    </form>
  );
}

function SignInProblem({ action }: { action: Action<unknown> }) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const { problem, retryAfterSeconds } = action;
  useEffect(() => box.current?.focus(), [problem]);
  if (!problem) return null;
  const tooMany = retryAfterSeconds
    ? texts.signIn.tooManyWait(Math.ceil(retryAfterSeconds / 60))
    : texts.signIn.tooMany;
  // A malformed address is answered like a wrong one: neither says whether the account exists.
  const wrong = problem.status === 401 || problem.status === 400 || problem.status === 403;
  const text =
    problem.status === 429 ? tooMany : wrong ? texts.signIn.wrong : problemLines(problem, texts)[0]?.title;
  return (
    <div ref={box} className="message message-danger" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <p className="message-title">{text}</p>
    </div>
  );
}
