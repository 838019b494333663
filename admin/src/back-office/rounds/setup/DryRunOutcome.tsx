import Alert from '@mui/material/Alert';
import type { DryRun } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { formatDay } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';

const HEIGHT = 340;

export function DryRunOutcome({ outcome }: { outcome: DryRun }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      <Section title={say('Utfall', 'Outcome')}>
        <Facts
          facts={[
            [say('Ansökningar', 'Applications'), outcome.applications],
            [say('Gemensamma', 'Joint'), outcome.joint],
            [say('Yttranden', 'Opinions'), outcome.opinions],
          ]}
        />
        {outcome.warnings.map((warning) => (
          <Alert key={warning} severity="warning" sx={{ mt: 1 }}>
            {warning}
          </Alert>
        ))}
      </Section>
      <Section title={say('Arbete per handläggare', 'Work per officer')}>
        <PlainTable
          caption={say('Arbete per handläggare', 'Work per officer')}
          rows={outcome.workload}
          rowKey={({ officer }) => officer}
          empty={say('Myndigheten har inga handläggare i Medel.', 'The authority has no officers in Medel.')}
          columns={[
            { label: say('Handläggare', 'Officer'), render: ({ officer }) => officer },
            { label: say('Ärenden', 'Cases'), number: true, render: ({ cases }) => cases },
            {
              label: say('Timmar', 'Hours'),
              number: true,
              render: ({ hours }) => hours.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB'),
            },
          ]}
        />
      </Section>
      <Section title={say('Yttranden per län', 'Opinions per county')}>
        <PlainTable
          caption={say('Yttranden per län', 'Opinions per county')}
          maxHeight={HEIGHT}
          rows={outcome.opinionsPerCounty}
          rowKey={({ countyCode }) => countyCode}
          empty={say('Inga yttranden hämtas in i omgången.', 'No opinions are asked for in the round.')}
          columns={[
            { label: say('Län', 'County'), render: ({ countyName }) => countyName },
            { label: say('Yttranden', 'Opinions'), number: true, render: ({ opinions }) => opinions },
          ]}
        />
      </Section>
      <Section title={say('Frister', 'Deadlines')}>
        <PlainTable
          caption={say('Frister', 'Deadlines')}
          maxHeight={HEIGHT}
          rows={outcome.deadlines}
          rowKey={({ deadline, day, countyCode }) => `${deadline}-${day}-${countyCode}`}
          columns={[
            { label: say('Frist', 'Deadline'), render: ({ label }) => label },
            {
              label: say('Dag', 'Day'),
              render: ({ day, weekday }) => `${weekday} ${formatDay(day, locale)}`,
            },
            { label: say('Ledig dag', 'Day off'), render: ({ dayOff }) => dayOff ?? '' },
            {
              label: say('Flyttas till', 'Moves to'),
              render: ({ movesTo }) => (movesTo ? formatDay(movesTo, locale) : ''),
            },
          ]}
        />
      </Section>
      <Section title={say('Meddelanden vecka för vecka', 'Messages by week')}>
        <PlainTable
          caption={say('Meddelanden vecka för vecka', 'Messages by week')}
          maxHeight={HEIGHT}
          rows={outcome.noticesByWeek}
          rowKey={({ week }) => week}
          columns={[
            {
              label: say('Vecka', 'Week'),
              render: ({ week, from }) => `${week} (${formatDay(from, locale)})`,
            },
            { label: say('Meddelanden', 'Messages'), number: true, render: ({ notices }) => notices },
            {
              label: say('Varav', 'Of which'),
              render: ({ kinds }) =>
                Object.entries(kinds)
                  .map(([kind, n]) => `${kind}: ${n}`)
                  .join(', '),
            },
          ]}
        />
      </Section>
      <Section title={say('Formulärens längd', 'Length of the forms')}>
        <PlainTable
          caption={say('Formulärens längd', 'Length of the forms')}
          rows={outcome.forms}
          rowKey={({ form, recipientClass }) => `${form}-${recipientClass}`}
          columns={[
            { label: say('Formulär', 'Form'), render: ({ form }) => form },
            { label: say('Sidor', 'Pages'), number: true, render: ({ pages }) => pages },
            { label: say('Frågor', 'Questions'), number: true, render: ({ questions }) => questions },
            { label: say('Obligatoriska', 'Required'), number: true, render: ({ required }) => required },
            {
              label: say('Minuter att fylla i', 'Minutes to fill in'),
              number: true,
              render: ({ minutes }) => minutes,
            },
          ]}
        />
      </Section>
    </>
  );
}
