import { useState, type FormEvent } from 'react';
import { addDays, isLegalDay } from '#domain/calendar/legal-day.js';
import type { Demo } from '#domain/contracts/session.js';
import { daysBetween, formatDay } from '../../shared/format.js';
import { problemLines } from '../http/problem-text.js';
import { useAction } from '../http/use-action.js';
import { useLocale } from '../i18n/locale.js';
import { usePortal } from '../session/portal-context.js';
import { TextField } from '../ui/Field.js';
import { nextEventDay } from './next-event-day.js';

export function DemoDayForm({
  demo,
  busy,
  onSent,
}: {
  demo: Demo;
  busy: boolean;
  onSent: () => Promise<void>;
}) {
  const { locale, texts } = useLocale();
  const { run, problem } = useAction();
  const portal = usePortal().value;
  const tomorrow = addDays(demo.today, 1);
  const [day, setDay] = useState(tomorrow);
  const [wrong, setWrong] = useState<string>();
  const [moved, setMoved] = useState(false);

  const go = async (to: string) => {
    setWrong(undefined);
    const answer = await run('POST', '/api/demo/day', { day: to });
    setMoved(answer !== undefined);
    await onSent();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLegalDay(day) && day > demo.today) void go(day);
    else setWrong(texts.demo.dateMissing);
  };
  const next = portal && nextEventDay(portal, demo.today);
  const refused = problem && problemLines(problem, texts)[0]?.title;
  return (
    <>
      <form className="demo-form" onSubmit={submit} noValidate>
        <button
          type="button"
          className="button button-demo"
          disabled={busy}
          onClick={() => void go(tomorrow)}
        >
          {texts.demo.nextDay}
        </button>
        {next && (
          <button type="button" className="button button-demo" disabled={busy} onClick={() => void go(next)}>
            {texts.demo.nextEvent(formatDay(next, locale))}
          </button>
        )}
        <TextField
          type="date"
          label={texts.demo.date}
          min={tomorrow}
          value={day}
          error={wrong ?? refused}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="submit" className="button button-demo" disabled={busy}>
          {texts.demo.go}
        </button>
      </form>
      <p className="hint">{texts.demo.forwardOnly}</p>
      <div role="status">
        {demo.busy && <BusyDays busy={demo.busy} />}
        {!busy && moved && <p>{texts.demo.moved(formatDay(demo.today, locale))}</p>}
      </div>
    </>
  );
}

function BusyDays({ busy }: { busy: NonNullable<Demo['busy']> }) {
  const { locale, texts } = useLocale();
  const text = texts.demo.busy(formatDay(busy.at, locale), formatDay(busy.to, locale));
  return (
    <>
      <p>{text}</p>
      <progress
        aria-label={text}
        max={Math.max(1, daysBetween(busy.from, busy.to))}
        value={daysBetween(busy.from, busy.at)}
      />
    </>
  );
}
