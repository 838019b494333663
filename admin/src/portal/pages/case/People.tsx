import { Link } from 'react-router';
import type { Member } from '#domain/contracts/organisations.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { Section } from '../../ui/Section.js';

export function People({ organisationId }: { organisationId: number }) {
  const texts = useTexts();
  // A co-applicant reads the case, not who works at the lead applicant.
  const own = useSession().memberships.some((membership) => membership.organisationId === organisationId);
  const members = useResource<Member[]>(
    own ? `/api/organisations/${organisationId}/members` : null,
  ).value?.filter((member) => member.active);
  if (!members?.length) return null;
  return (
    <Section title={texts.caseFile.people}>
      <ul className="lines">
        {members.map((member) => (
          <li key={member.membershipId}>
            <p className="line-head">
              <span>{member.name}</span>
              <span className="quiet">{member.roleLabel}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link to="/organisationen">{texts.caseFile.peopleLink}</Link>
      </p>
    </Section>
  );
}
