import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatDay, formatInstant } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';

export function DeadlinesTab({ grantCase: { deadlines } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const whose = {
    applicant: say('Mottagaren', 'The recipient'),
    authority: say('Myndigheten', 'The authority'),
    county: say('Länsstyrelsen', 'The county board'),
    system: 'Medel',
  };
  return (
    <Section title={say('Frister', 'Deadlines')}>
      <PlainTable
        caption={say('Ärendets frister', 'Deadlines of the case')}
        rows={deadlines}
        rowKey={({ id }) => id}
        empty={say('Ärendet har inga frister.', 'The case has no deadlines.')}
        columns={[
          { label: say('Frist', 'Deadline'), render: ({ label }) => label },
          { label: say('Vem', 'Whose'), render: ({ responsible }) => whose[responsible] },
          { label: say('Senast', 'By'), render: ({ dueOn }) => formatDay(dueOn, locale) },
          {
            label: say('Hållen', 'Met'),
            render: ({ metAt, overdue }) =>
              metAt ? (
                formatInstant(metAt, locale)
              ) : overdue ? (
                <StatusChip status="late" label={say('Försenad', 'Overdue')} />
              ) : (
                say('Inte än', 'Not yet')
              ),
          },
        ]}
      />
    </Section>
  );
}
