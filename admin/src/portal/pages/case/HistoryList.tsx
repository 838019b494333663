import type { HistoryEntry } from '#domain/contracts/cases.js';
import { formatInstant } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Section } from '../../ui/Section.js';

export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  const { locale, texts } = useLocale();
  const newestFirst = entries
    .filter((entry) => !entry.internal)
    .sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
  return (
    <Section title={texts.caseFile.history}>
      {newestFirst.length === 0 && <p className="quiet">{texts.caseFile.noHistory}</p>}
      <ol className="history" reversed>
        {newestFirst.map((entry) => (
          <li key={entry.id}>
            <p className="history-what">{entry.label}</p>
            {entry.text && <p className="pre">{entry.text}</p>}
            <p className="quiet">
              <time dateTime={entry.at}>{formatInstant(entry.at, locale)}</time> · {entry.actorName},{' '}
              {entry.actorRoleLabel}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
