import type { ApplicationMember } from '#domain/contracts/applications.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { shortCounty } from '../../../shared/counties.js';
import { formatInstant, formatKronor } from '../../../shared/format.js';
import { PlainLink } from '../../../shared/links.js';
import { PlainTable, type PlainColumn } from '../../../shared/PlainTable.js';
import { StatusChip } from '../../../shared/StatusChip.js';

/** Those who apply together, the one who answers for it first. */
export function MemberTable({
  members,
  compact = false,
}: {
  members: ApplicationMember[];
  compact?: boolean;
}) {
  const say = useWords();
  const locale = useLanguage();
  const part: PlainColumn<ApplicationMember> = {
    label: say('Roll', 'Part'),
    render: ({ isLead }) =>
      isLead ? say('Huvudsökande', 'Lead applicant') : say('Medsökande', 'Co-applicant'),
  };
  const takesPart: PlainColumn<ApplicationMember> = {
    label: say('Deltar', 'Takes part'),
    render: ({ status, statusLabel, answeredAt, answeredBy }) => (
      <>
        <StatusChip
          status={status}
          tone={status === 'confirmed' ? 'success' : 'neutral'}
          label={statusLabel}
        />
        {answeredAt && (
          <>
            <br />
            <small>
              {formatInstant(answeredAt, locale)}
              {answeredBy && `, ${answeredBy}`}
            </small>
          </>
        )}
      </>
    ),
  };
  return (
    <PlainTable
      caption={say('De som söker', 'Those who apply')}
      rows={members.toSorted((a, b) => Number(b.isLead) - Number(a.isLead))}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        {
          label: say('Sökande', 'Applicant'),
          render: ({ organisationId, organisationName }) => (
            <PlainLink to={`/organisations/${organisationId}/show`}>{organisationName}</PlainLink>
          ),
        },
        ...(compact ? [] : [part]),
        { label: say('Län', 'County'), render: ({ countyName }) => shortCounty(countyName) },
        { label: say('Andel', 'Share'), number: true, render: ({ share }) => formatKronor(share) },
        ...(compact ? [] : [takesPart]),
      ]}
    />
  );
}
