import { Link } from 'react-router';
import { useLocale } from '../i18n/locale.js';

export function Footer() {
  const { texts } = useLocale();
  return (
    <footer className="site-footer no-print">
      <div className="wrap">
        <p>{texts.footer.about}</p>
        <p>{texts.footer.draftRule}</p>
        <p>
          <Link to="/tillganglighet">{texts.footer.accessibility}</Link>
        </p>
      </div>
    </footer>
  );
}
