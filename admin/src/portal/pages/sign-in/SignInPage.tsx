import { useState } from 'react';
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { safeNextPath } from '../../session/next-path.js';
import { useSessionState } from '../../session/session-context.js';
import { Message } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';

export function SignInPage() {
  const texts = useTexts();
  const { session, refresh } = useSessionState();
  const [search] = useSearchParams();
  const { state } = useLocation() as { state: { signedOut?: boolean; notice?: string } | null };
  const navigate = useNavigate();
  const action = useAction();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const next = safeNextPath(search.get('next'));

  if (session)
    return session.side === 'applicant' ? (
      <Navigate to={next && !next.startsWith('/admin') ? next : '/'} replace />
    ) : (
      <LeaveFor path={next ?? '/admin/'} />
    );

  const signIn = async (as: { email: string; password: string }) => {
    setEmail(as.email);
    setPassword(as.password);
    const answer = await action.run('POST', '/api/session', as);
    if (!answer) return;
    const started = await refresh();
    if (started?.side === 'applicant') await navigate(next ?? '/', { replace: true });
  };

  const signedOut = state?.signedOut && !action.problem;
  return (
    <Page title={texts.signIn.title} lead={texts.signIn.lead} failed={Boolean(action.problem)}>
      {(signedOut || state?.notice) && (
        <Message tone="success" title={state?.notice ?? texts.signIn.signedOut} live />
      )}
      <div className="sign-in">
        <div className="card">
          <SignInForm
            action={action}
            email={email}
            password={password}
            onEmail={setEmail}
            onPassword={setPassword}
            onSubmit={(as) => void signIn(as)}
          />
          <h2 className="help-title">{texts.signIn.helpTitle}</h2>
          <p>{texts.signIn.help}</p>
        </div>
        <DemoAccounts busy={action.busy} onChoose={(as) => void signIn(as)} />
      </div>
    </Page>
  );
}

function LeaveFor({ path }: { path: string }) {
  const texts = useTexts();
  window.location.replace(path === '/' ? '/admin/' : path);
  return (
    <p role="status" className="page loading">
      {texts.loading}
    </p>
  );
}
