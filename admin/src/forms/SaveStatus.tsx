import type { FormLocale } from '#domain/forms/form-definition.js';
import type { AutosaveStatus, UnsentAnswers } from './autosave.js';
import { clockTime, dayAndTime, formWords, type FormWords } from './form-words.js';
import './form.css';

/** Polite and short: a screen reader hears "Sparat 14:03", not every keystroke. */
export function SaveStatus({ status, locale }: { status: AutosaveStatus; locale: FormLocale }) {
  return (
    <p className={`medel-save-status medel-save-${status.kind}`} role="status">
      {statusText(status, formWords(locale), locale)}
    </p>
  );
}

function statusText(status: AutosaveStatus, words: FormWords, locale: FormLocale): string {
  if (status.kind === 'idle') return '';
  if (status.kind === 'saved') return words.saved(clockTime(status.savedAt, locale));
  return words[status.kind];
}

interface UnsentOfferProps {
  unsent: UnsentAnswers;
  locale: FormLocale;
  onUse: () => void;
  onDiscard: () => void;
}

export function UnsentOffer({ unsent, locale, onUse, onDiscard }: UnsentOfferProps) {
  const words = formWords(locale);
  return (
    <section className="medel-form-warnings" aria-label={words.unsentTitle}>
      <h2>{words.unsentTitle}</h2>
      <p>{words.unsentText(dayAndTime(unsent.writtenAt, locale))}</p>
      <p className="medel-form-actions">
        <button type="button" className="medel-button medel-button-primary" onClick={onUse}>
          {words.unsentUse}
        </button>
        <button type="button" className="medel-button" onClick={onDiscard}>
          {words.unsentDrop}
        </button>
      </p>
    </section>
  );
}
