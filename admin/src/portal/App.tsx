import { lazy, useEffect } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { RefreshProvider } from './http/refresh-context.js';
import { LocaleProvider, useTexts } from './i18n/locale.js';
import { OpenShell, SignedInShell } from './layout/Shell.js';
import { AccessibilityPage } from './pages/AccessibilityPage.js';
import { CasePage } from './pages/case/CasePage.js';
import { CasesPage } from './pages/CasesPage.js';
import { InvitationPage } from './pages/InvitationPage.js';
import { NoticesPage } from './pages/NoticesPage.js';
import { OrganisationPage } from './pages/organisation/OrganisationPage.js';
import { PasswordPage } from './pages/PasswordPage.js';
import { SignInPage } from './pages/sign-in/SignInPage.js';
import { StartPage } from './pages/start/StartPage.js';
import { signInPath } from './session/next-path.js';
import { SessionProvider, useSessionState } from './session/session-context.js';
import { Failed, NotFound } from './ui/Failed.js';

// The form engine is heavier than the rest of the portal together: only those who fill in a form fetch it.
const FormRoutes = lazy(() => import('./pages/form/FormRoutes.js'));
const ApplicationRoutes = lazy(() => import('./pages/application/ApplicationRoutes.js'));
const SupplementRoutes = lazy(() => import('./pages/supplement/SupplementRoutes.js'));

export function App() {
  return (
    <LocaleProvider>
      <RefreshProvider>
        <BrowserRouter>
          <SessionProvider>
            <Routes>
              <Route element={<OpenShell />}>
                <Route path="/logga-in" element={<SignInPage />} />
                <Route path="/inbjudan/:token" element={<InvitationPage />} />
              </Route>
              <Route path="/tillganglighet" element={<EitherShell />}>
                <Route index element={<AccessibilityPage />} />
              </Route>
              <Route element={<SignedIn />}>
                <Route path="/" element={<StartPage />} />
                <Route path="/arenden" element={<CasesPage />} />
                <Route path="/arenden/:id" element={<CasePage />} />
                <Route
                  path="/arenden/:id/rekvisition/*"
                  element={<FormRoutes key="requisition" kind="requisition" />}
                />
                <Route
                  path="/arenden/:id/redovisning/*"
                  element={<FormRoutes key="report" kind="report" />}
                />
                <Route path="/arenden/:id/ansokan/*" element={<ApplicationRoutes />} />
                <Route path="/arenden/:id/komplettering/:supplementId/*" element={<SupplementRoutes />} />
                <Route path="/organisationen" element={<OrganisationPage />} />
                <Route path="/notiser" element={<NoticesPage />} />
                <Route path="/losenord" element={<PasswordPage />} />
                <Route path="*" element={<NotFound />} />
              </Route>
            </Routes>
          </SessionProvider>
        </BrowserRouter>
      </RefreshProvider>
    </LocaleProvider>
  );
}

/** The portal is the applicants'; everybody else has the back office. */
function SignedIn() {
  const texts = useTexts();
  const { status, session, refresh } = useSessionState();
  const { pathname, search } = useLocation();
  if (status === 'unreachable') {
    const offline = { type: 'about:blank', title: '', status: 0, code: 'network' };
    return (
      <main id="content">
        <Failed problem={offline} retry={() => void refresh()} />
      </main>
    );
  }
  if (status === 'signedOut') return <Navigate to={signInPath(pathname + search)} replace />;
  if (!session)
    return (
      <main id="content">
        <p role="status" className="page loading">
          {texts.loading}
        </p>
      </main>
    );
  return session.side === 'applicant' ? <SignedInShell /> : <ToBackOffice />;
}

function ToBackOffice() {
  const texts = useTexts();
  useEffect(() => window.location.replace('/admin/'), []);
  return (
    <main id="content">
      <p role="status" className="page loading">
        {texts.loading}
      </p>
    </main>
  );
}

function EitherShell() {
  const { session } = useSessionState();
  return session?.side === 'applicant' ? <SignedInShell /> : <OpenShell />;
}
