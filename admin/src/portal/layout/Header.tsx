import { Link, NavLink } from 'react-router';
import { useTexts } from '../i18n/locale.js';
import { usePortal } from '../session/portal-context.js';
import { Icon } from '../ui/icons.js';
import { UserMenu } from './UserMenu.js';

export function Header() {
  const texts = useTexts();
  return (
    <header className="site-header">
      <div className="wrap header-row">
        <Link className="wordmark" to="/">
          {texts.product}
        </Link>
        <OrganisationName />
        <div className="header-tools no-print">
          <Bell />
          <UserMenu />
        </div>
      </div>
      <nav aria-label={texts.nav.label} className="main-nav no-print">
        <ul className="wrap">
          <li>
            <NavLink to="/" end>
              {texts.nav.toDo}
            </NavLink>
          </li>
          <li>
            <NavLink to="/arenden">{texts.nav.cases}</NavLink>
          </li>
          <li>
            <NavLink to="/organisationen">{texts.nav.organisation}</NavLink>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function OrganisationName() {
  const texts = useTexts();
  const organisations = usePortal().value?.organisations ?? [];
  const [first] = organisations;
  if (!first) return null;
  return (
    <p className="header-organisation">
      {organisations.length === 1 ? first.name : texts.organisationCount(organisations.length)}
    </p>
  );
}

function Bell() {
  const texts = useTexts();
  const unread = usePortal().value?.unreadNotices ?? 0;
  return (
    <NavLink to="/notiser" className="bell">
      <Icon name="bell" />
      <span className="bell-word">{texts.nav.notices} </span>
      {unread > 0 && (
        <span className="badge">
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span className="visually-hidden">{texts.unread(unread)}</span>
        </span>
      )}
    </NavLink>
  );
}
