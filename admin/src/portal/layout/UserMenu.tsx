import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Session } from '#domain/contracts/session.js';
import { request } from '../http/request.js';
import { useLocale } from '../i18n/locale.js';
import { useSession, useSessionState } from '../session/session-context.js';
import { Button } from '../ui/Button.js';
import { SelectField } from '../ui/Field.js';
import { Icon } from '../ui/icons.js';

/** A disclosure, not a menu widget: its content is a select, a link and a button, reached by Tab as everything else. */
export function UserMenu() {
  const { texts } = useLocale();
  const session = useSession();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div className="user-menu" ref={box}>
      <button
        ref={button}
        type="button"
        className="user-button"
        aria-expanded={open}
        aria-controls="user-panel"
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="visually-hidden">{texts.menu.open}: </span>
        <span className="user-name">{session.user.name}</span>
      </button>
      <div id="user-panel" className="user-panel" hidden={!open}>
        {open && <UserPanel session={session} />}
      </div>
    </div>
  );
}

function UserPanel({ session }: { session: Session }) {
  const { texts, locale } = useLocale();
  const { refresh, signOut } = useSessionState();
  const navigate = useNavigate();
  const change = async (body: object) => {
    await request('PATCH', '/api/me', { body }).catch(() => undefined);
    await refresh();
  };
  const leave = async () => {
    await signOut();
    await navigate('/logga-in', { state: { signedOut: true } });
  };
  const mail = texts.menu.mailChoices;
  return (
    <>
      <p className="user-who">
        <strong>{session.user.name}</strong>
        <br />
        {session.user.email}
      </p>
      <ul className="user-roles">
        {session.memberships.map((m) => (
          <li key={m.id}>
            {m.roleLabel}, {m.organisationName}
          </li>
        ))}
      </ul>
      <SelectField
        label={<LanguageLabel />}
        value={locale}
        onChange={(value) => void change({ locale: value })}
        choices={[
          ['sv', 'Svenska'],
          ['en', 'English'],
        ]}
      />
      <SelectField
        label={texts.menu.mail}
        hint={texts.menu.mailHint}
        value={session.user.mailPreference ?? 'atOnce'}
        onChange={(value) => void change({ mailPreference: value })}
        choices={[
          ['atOnce', mail.atOnce],
          ['dailyDigest', mail.dailyDigest],
          ['off', mail.off],
        ]}
      />
      <p>
        <Link to="/losenord">{texts.menu.password}</Link>
      </p>
      <Button look="secondary" onClick={() => void leave()}>
        {texts.menu.signOut}
      </Button>
    </>
  );
}

/** Said in both languages, so that it is found in either. */
function LanguageLabel() {
  return (
    <>
      Språk / <span lang="en">Language</span>
    </>
  );
}
