import { useState, type FormEvent } from 'react';
import { useAction } from '../http/use-action.js';
import { useTexts } from '../i18n/locale.js';
import { useSession } from '../session/session-context.js';
import { Button } from '../ui/Button.js';
import { Message, ProblemMessage } from '../ui/Message.js';
import { NewPasswordFields, useNewPassword } from '../ui/NewPassword.js';
import { Page } from '../ui/Page.js';
import { PasswordField } from '../ui/PasswordField.js';

export function PasswordPage() {
  const texts = useTexts();
  const { user } = useSession();
  const { run, busy, problem } = useAction();
  const chosen = useNewPassword();
  const [current, setCurrent] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setDone(false);
    if (!current || !chosen.password) return;
    if (!(await run('PUT', '/api/me/password', { currentPassword: current, newPassword: chosen.password })))
      return;
    [setCurrent, chosen.setFirst, chosen.setSecond].forEach((empty) => empty(''));
    setTried(false);
    setDone(true);
  };
  return (
    <Page title={texts.passwordPage.title} failed={Boolean(problem)} narrow>
      {done && <Message tone="success" title={texts.passwordPage.done} live />}
      {problem && (
        <ProblemMessage
          problem={problem}
          fieldIds={{ currentPassword: 'current-password', newPassword: 'new-password' }}
        />
      )}
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
        <PasswordField
          id="current-password"
          label={texts.passwordPage.current}
          value={current}
          autoComplete="current-password"
          error={tried && !current ? texts.signIn.passwordMissing : undefined}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <NewPasswordFields
          fields={chosen}
          showErrors={tried}
          labels={[texts.passwordPage.next, texts.passwordPage.repeat]}
        />
        <p className="actions">
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
        </p>
      </form>
    </Page>
  );
}
