import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../i18n/locale.js';

interface PageProps {
  title: string;
  /** The heading, when it says more than the window's title. */
  heading?: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  /** While the content is on its way the focus waits, so that the heading is read once and right. */
  busy?: boolean;
  failed?: boolean;
  narrow?: boolean;
  /** False when something inside takes the focus itself, as a form opened at one question. */
  takeFocus?: boolean;
  children?: ReactNode;
}

let lastFocused: string | undefined;

/** One h1, one title. A page reached by a link gets the focus on its heading; the first one keeps the browser's own start. */
export function Page({
  title,
  heading,
  lead,
  above,
  busy = false,
  failed = false,
  narrow = false,
  takeFocus = true,
  children,
}: PageProps) {
  const texts = useTexts();
  const { pathname } = useLocation();
  const h1 = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${failed ? texts.errorPrefix : ''}${title} – ${texts.product}`;
  }, [title, failed, texts]);

  useEffect(() => {
    if (busy) return;
    if (takeFocus && lastFocused !== undefined && lastFocused !== pathname) {
      window.scrollTo(0, 0);
      h1.current?.focus({ preventScroll: true });
    }
    lastFocused = pathname;
  }, [pathname, busy, takeFocus]);

  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      {above}
      <h1 ref={h1} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {busy ? (
        <p role="status" className="loading">
          {texts.loading}
        </p>
      ) : (
        children
      )}
    </div>
  );
}
