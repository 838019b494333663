import { Suspense, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useTexts } from '../i18n/locale.js';
import { PortalProvider } from '../session/portal-context.js';
import { DemoBar } from './DemoBar.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OfflineBanner } from './OfflineBanner.js';
import { PageBoundary } from './PageBoundary.js';
import { SessionLost } from './SessionLost.js';
import { SessionWarning } from './SessionWarning.js';

function SkipLink() {
  const texts = useTexts();
  return (
    <a className="skip-link" href="#content">
      {texts.skipToContent}
    </a>
  );
}

function Content({ children }: { children: ReactNode }) {
  const texts = useTexts();
  return (
    <main id="content" tabIndex={-1}>
      <PageBoundary>
        <Suspense
          fallback={
            <p role="status" className="page loading">
              {texts.loading}
            </p>
          }
        >
          {children}
        </Suspense>
      </PageBoundary>
    </main>
  );
}

/** Around every page of somebody who is signed in. */
export function SignedInShell() {
  return (
    <PortalProvider>
      <SkipLink />
      <DemoBar settable />
      <Header />
      <OfflineBanner />
      <Content>
        <Outlet />
      </Content>
      <Footer />
      <SessionWarning />
      <SessionLost />
    </PortalProvider>
  );
}

/** Around the pages that are open to all. */
export function OpenShell() {
  const texts = useTexts();
  return (
    <>
      <SkipLink />
      <DemoBar />
      <header className="site-header">
        <div className="wrap header-row">
          <a className="wordmark" href="/">
            {texts.product}
          </a>
        </div>
      </header>
      <OfflineBanner />
      <Content>
        <Outlet />
      </Content>
      <Footer />
    </>
  );
}
