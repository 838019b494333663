import { useCallback, useState } from 'react';
import { formatWeekday } from '../../shared/format.js';
import { useRefresh } from '../http/refresh-context.js';
import { useLocale } from '../i18n/locale.js';
import { useSessionState } from '../session/session-context.js';
import { DemoDayForm } from './DemoDayForm.js';
import { useDemo } from './use-demo.js';

/** Only in demo mode: which day Medel believes it is, and the way to another. */
export function DemoBar({ settable = false }: { settable?: boolean }) {
  const { locale, texts } = useLocale();
  const { refresh } = useSessionState();
  const { refreshAll } = useRefresh();
  const [open, setOpen] = useState(false);
  const arrived = useCallback(() => {
    void refresh().then(refreshAll);
  }, [refresh, refreshAll]);
  const { demo, ask, busy } = useDemo(arrived);
  if (!demo?.demo) return null;
  return (
    <section className="demo-bar no-print" aria-label={texts.demo.label}>
      <div className="wrap">
        <p>
          <strong>{texts.demo.banner(formatWeekday(demo.today, locale))}</strong>{' '}
          <span className="demo-note">{texts.demo.note}</span>
        </p>
        {settable && (
          <button
            type="button"
            className="button button-demo button-small"
            aria-expanded={open}
            aria-controls="demo-panel"
            onClick={() => setOpen(!open)}
          >
            {texts.demo.set}
          </button>
        )}
        {settable && (
          <div id="demo-panel" hidden={!open} className="demo-panel">
            {open && <DemoDayForm demo={demo} busy={busy} onSent={ask} />}
          </div>
        )}
      </div>
    </section>
  );
}
