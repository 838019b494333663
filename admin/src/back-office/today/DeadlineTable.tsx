import type { Today } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatCount, formatDay, formatDistance } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';

export function DeadlineTable({ deadlines, day }: Pick<Today, 'deadlines' | 'day'>) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <PlainTable
      caption={say('Frister', 'Deadlines')}
      rows={deadlines}
      rowKey={({ kind, dueOn }) => `${kind}-${dueOn}`}
      empty={say('Inga öppna frister.', 'No open deadlines.')}
      columns={[
        { label: say('Frist', 'Deadline'), render: ({ label }) => label },
        { label: say('Dag', 'Day'), render: ({ dueOn }) => formatDay(dueOn, locale) },
        { label: say('När', 'When'), render: ({ dueOn }) => formatDistance(day, dueOn, locale) },
        {
          label: say('Återstår', 'Open'),
          number: true,
          render: ({ open, link }) =>
            open > 0 ? <PlainLink to={link}>{formatCount(open, locale)}</PlainLink> : 0,
        },
        { label: say('Av', 'Of'), number: true, render: ({ total }) => formatCount(total, locale) },
      ]}
    />
  );
}
