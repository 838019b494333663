import type { SupplementRow } from '#domain/contracts/handling.js';
import { shortTitle } from '../../../../forms/amount-panels.js';
import { formatDay } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';

/** What was asked for, in the words of the one who asked. */
export function Asked({ row }: { row: SupplementRow }) {
  const { locale, texts } = useLocale();
  const words = texts.supplement;
  return (
    <>
      <p className="quiet">{words.asked(row.askedBy, formatDay(row.askedOn, locale))}</p>
      <p className="pre hearing-text">{row.text}</p>
      {(row.questions.length > 0 || row.attachmentsAsked) && <h3>{words.questions}</h3>}
      <ul>
        {row.questions.map(({ name, title, section }) => (
          <li key={name}>
            {section}: {shortTitle(title, section)}
          </li>
        ))}
        {row.attachmentsAsked && <li>{words.attachments}</li>}
      </ul>
    </>
  );
}
