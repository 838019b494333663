import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatDay, formatInstant, formatKronor } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { AreaFigure } from './AreaFigure.js';
import { CountyTable } from './CountyTable.js';
import { KeyFigures } from './KeyFigures.js';
import { QuestionTables } from './QuestionTables.js';

export function FollowUpContent({ followUp }: { followUp: FollowUp }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      {followUp.pending > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(
            `${followUp.pending} redovisningar har kommit in men är inte räknade än. De kommer med om en stund.`,
            `${followUp.pending} reports have come in but are not counted yet. They will be in a moment.`,
          )}
        </Alert>
      )}
      <Section title={say('Nyckeltal', 'Key figures')}>
        <KeyFigures followUp={followUp} />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {followUp.updatedAt
            ? say(
                `Räknat ${formatInstant(followUp.updatedAt)}.`,
                `Counted ${formatInstant(followUp.updatedAt, locale)}.`,
              )
            : say('Inget är räknat än.', 'Nothing has been counted yet.')}
        </Typography>
      </Section>
      <Section title={say('Områden', 'Areas')}>
        <AreaFigure followUp={followUp} />
      </Section>
      <Section title={say('Län', 'Counties')}>
        <CountyTable followUp={followUp} />
      </Section>
      <Section
        title={say(
          `Har inte redovisat (${followUp.notAnswered.length})`,
          `Have not reported (${followUp.notAnswered.length})`,
        )}
      >
        <PlainTable
          caption={say('Har inte redovisat', 'Have not reported')}
          maxHeight={420}
          rows={followUp.notAnswered}
          rowKey={({ caseId }) => caseId}
          empty={say('Alla som ska redovisa har gjort det.', 'Everyone who must report has done so.')}
          columns={[
            {
              label: say('Diarienummer', 'Registry number'),
              render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
            },
            { label: say('Mottagare', 'Recipient'), render: ({ organisationName }) => organisationName },
            { label: say('Län', 'County'), render: ({ countyName }) => countyName },
            {
              label: say('Mottaget', 'Received'),
              number: true,
              render: ({ received }) => formatKronor(received),
            },
            {
              label: say('Senast', 'By'),
              render: ({ dueOn, overdue }) => (
                <>
                  {formatDay(dueOn, locale)}{' '}
                  {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
                </>
              ),
            },
          ]}
        />
      </Section>
      <QuestionTables followUp={followUp} />
    </>
  );
}
