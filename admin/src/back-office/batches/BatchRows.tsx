import Link from '@mui/material/Link';
import type { Batch } from '#domain/contracts/index.js';
import { type Words, useWords } from '../../i18n/use-words.js';
import { CaseLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';

type Row = Batch['rows'][number];

const STATUS: Record<Row['state'], { status: string; label: (say: Words) => string }> = {
  waiting: { status: 'waiting', label: (say) => say('Väntar', 'Waiting') },
  done: { status: 'ok', label: (say) => say('Klart', 'Done') },
  refused: { status: 'failed', label: (say) => say('Lämnat', 'Left') },
  stopped: { status: 'stopped', label: (say) => say('Stoppat', 'Stopped') },
};
/** What was left comes first: it is what somebody must look at. */
const ORDER: Row['state'][] = ['refused', 'waiting', 'stopped', 'done'];

export function BatchRows({ batch }: { batch: Batch }) {
  const say = useWords();
  const rows = [...batch.rows].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <Section title={say('Ärende för ärende', 'Case by case')}>
      <PlainTable
        caption={say('Ärende för ärende', 'Case by case')}
        rows={rows}
        rowKey={({ caseId }) => caseId}
        empty={say('Körningen har inga ärenden.', 'The batch has no cases.')}
        columns={[
          {
            label: say('Ärende', 'Case'),
            render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
          },
          { label: say('Sökande', 'Applicant'), render: ({ organisationName }) => organisationName },
          {
            label: say('Läge', 'Status'),
            render: ({ state }) => (
              <StatusChip status={STATUS[state].status} label={STATUS[state].label(say)} />
            ),
          },
          { label: say('Varför', 'Why'), render: ({ reasons }) => reasons.join(' ') },
          {
            label: say('Brev', 'Letter'),
            render: ({ documentId, organisationName }) =>
              documentId !== null && (
                <Link
                  href={`/api/documents/${documentId}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={say(`Brev till ${organisationName}`, `Letter to ${organisationName}`)}
                >
                  {say('Brev (PDF)', 'Letter (PDF)')}
                </Link>
              ),
          },
        ]}
      />
    </Section>
  );
}
