import { useEffect, useState } from 'react';
import { request } from '../http/request.js';
import { useTexts } from '../i18n/locale.js';
import { useSession, useSessionState } from '../session/session-context.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';

const WARN_MINUTES = 5;
const LOOK_EVERY_MS = 15_000;

/** WCAG 2.2.1: told five minutes before, and one press is enough to stay. */
export function SessionWarning() {
  const texts = useTexts();
  const { expiresAt } = useSession();
  const { refresh, signOut, lost } = useSessionState();
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  const extend = async () => {
    await request('POST', '/api/session/extension').catch(() => undefined);
    await refresh();
    setNow(Date.now());
  };
  const minutes = Math.ceil((Date.parse(expiresAt) - now) / 60_000);
  if (lost || minutes > WARN_MINUTES) return null;
  return (
    <Dialog title={texts.sessionWarning.title} onClose={() => void extend()}>
      <p role="status">{texts.sessionWarning.text(minutes)}</p>
      <p className="actions">
        <Button onClick={() => void extend()}>{texts.sessionWarning.extend}</Button>
        <Button look="secondary" onClick={() => void signOut()}>
          {texts.menu.signOut}
        </Button>
      </p>
    </Dialog>
  );
}
