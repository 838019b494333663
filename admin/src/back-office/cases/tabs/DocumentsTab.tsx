import Link from '@mui/material/Link';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatInstant, formatSize } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';

export function DocumentsTab({ grantCase: { id, documents } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Section title={say('Dokument', 'Documents')}>
      <PlainTable
        caption={say('Ärendets dokument', 'Documents of the case')}
        rows={documents}
        rowKey={(document) => document.id}
        empty={say(
          'Inga dokument än. Kvittenser, redovisningar och beslut hamnar här när de kommer till.',
          'No documents yet. Receipts, reports and decisions appear here as they come into being.',
        )}
        columns={[
          {
            label: say('Dokument', 'Document'),
            render: ({ id: documentId, title }) => (
              <Link href={`/api/cases/${id}/documents/${documentId}`} download>
                {title}
              </Link>
            ),
          },
          { label: say('Upprättat', 'Made'), render: ({ createdAt }) => formatInstant(createdAt, locale) },
          { label: say('Storlek', 'Size'), number: true, render: ({ size }) => formatSize(size, locale) },
          {
            label: say('Visas för', 'Shown to'),
            render: ({ internal }) =>
              internal ? (
                <StatusChip status="internal" tone="warning" label={say('Internt', 'Internal')} />
              ) : (
                say('Myndigheten och mottagaren', 'The authority and the recipient')
              ),
          },
        ]}
      />
    </Section>
  );
}
