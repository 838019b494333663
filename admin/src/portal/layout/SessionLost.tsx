import { useState, type FormEvent } from 'react';
import { useAction } from '../http/use-action.js';
import { useTexts } from '../i18n/locale.js';
import { useSession, useSessionState } from '../session/session-context.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Message } from '../ui/Message.js';
import { PasswordField } from '../ui/PasswordField.js';

/** The page stays as it was under the dialog, with everything written in it. */
export function SessionLost() {
  const { lost } = useSessionState();
  return lost ? <SignInAgain /> : null;
}

function SignInAgain() {
  const texts = useTexts();
  const { user } = useSession();
  const { refresh, signOut } = useSessionState();
  const { run, busy, problem } = useAction();
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run('POST', '/api/session', { email: user.email, password })) await refresh();
  };
  const error =
    problem?.status === 429
      ? texts.signIn.tooMany
      : problem?.status === 0
        ? texts.problems.network
        : texts.signIn.wrong;
  return (
    <Dialog title={texts.sessionLost.title}>
      <p>{texts.sessionLost.text}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {problem && <Message tone="danger" title={error} live />}
        <p>
          <strong>{user.email}</strong>
        </p>
        <PasswordField
          label={texts.signIn.password}
          value={password}
          autoComplete="current-password"
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="actions">
          <Button type="submit" busy={busy}>
            {texts.signIn.submit}
          </Button>
          <Button look="secondary" onClick={() => void signOut()}>
            {texts.menu.signOut}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
