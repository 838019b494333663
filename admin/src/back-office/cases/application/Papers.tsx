import Link from '@mui/material/Link';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatInstant, formatKronor, formatSize } from '../../../shared/format.js';
import { CaseLink } from '../../../shared/links.js';
import { PlainTable } from '../../../shared/PlainTable.js';

export function AttachmentTable({ application: { attachments } }: { application: ApplicationDetail }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <PlainTable
      caption={say('Bilagor', 'Attachments')}
      rows={attachments}
      rowKey={({ id }) => id}
      empty={say('Inga bilagor.', 'No attachments.')}
      columns={[
        {
          label: say('Bilaga', 'Attachment'),
          render: ({ id, name }) => (
            <Link href={`/api/attachments/${id}`} download>
              {name}
            </Link>
          ),
        },
        { label: say('Storlek', 'Size'), number: true, render: ({ size }) => formatSize(size, locale) },
        {
          label: say('Uppladdad', 'Uploaded'),
          render: ({ uploadedAt, uploadedBy }) => `${formatInstant(uploadedAt, locale)}, ${uploadedBy}`,
        },
      ]}
    />
  );
}

export function EarlierGrants({ application: { earlierGrants } }: { application: ApplicationDetail }) {
  const say = useWords();
  return (
    <PlainTable
      caption={say('Tidigare bidrag', 'Earlier grants')}
      rows={earlierGrants}
      rowKey={({ caseId }) => caseId}
      empty={say(
        'Sökanden har inga tidigare bidrag i Medel.',
        'The applicant has no earlier grants in Medel.',
      )}
      columns={[
        {
          label: say('Diarienummer', 'Registry number'),
          render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
        },
        { label: say('År', 'Year'), render: ({ year }) => year },
        { label: say('Program', 'Programme'), render: ({ programmeName }) => programmeName },
        { label: say('Tillstånd', 'State'), render: ({ stateLabel }) => stateLabel },
        { label: say('Beviljat', 'Granted'), number: true, render: ({ granted }) => formatKronor(granted) },
        { label: say('Använt', 'Used'), number: true, render: ({ used }) => formatKronor(used) },
      ]}
    />
  );
}
