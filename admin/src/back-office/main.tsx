import { createRoot } from 'react-dom/client';
import { ProblemError } from '../providers/problem.js';
import { ask, loadSession, send } from '../providers/session.js';
import { makeStore } from '../providers/store.js';
import { makeI18nProvider } from '../i18n/i18n-provider.js';
import { App } from './App.js';
import { StartFailure } from './layout/StartFailure.js';

const root = createRoot(document.getElementById('root') ?? document.body);

async function start(): Promise<void> {
  const session = await loadSession();
  // The back office has nothing for applicants; their front is the portal.
  if (session.side === 'applicant') return window.location.replace('/');
  const preferences = await ask<Record<string, unknown>>('/me/preferences').then(
    ({ data }) => data,
    () => ({}),
  );
  const store = makeStore({ ...preferences, locale: session.user.locale }, (kept) =>
    send('PUT', '/me/preferences', kept),
  );
  root.render(<App store={store} i18nProvider={makeI18nProvider(session.user.locale)} />);
}

start().catch((error: unknown) =>
  root.render(<StartFailure problem={error instanceof ProblemError ? error.problem : undefined} />),
);
