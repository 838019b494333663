import type { ApplicationMember } from '#domain/contracts/applications.js';
import { formatKronor } from '../../../shared/format.js';
import { useTexts } from '../../i18n/locale.js';
import { MemberStatus } from './MemberStatus.js';

/** Who applies together, to read. */
export function MemberList({ members }: { members: readonly ApplicationMember[] }) {
  const words = useTexts().application.members;
  const shown = members
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => Number(b.isLead) - Number(a.isLead));
  return (
    <table className="table stacking">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.organisation}</th>
          <th scope="col">{words.columns.status}</th>
          <th scope="col" className="number">
            {words.columns.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((member) => (
          <tr key={member.organisationId}>
            <th scope="row">
              {member.organisationName}
              <span className="quiet block">{member.countyName}</span>
            </th>
            <td data-label={words.columns.status}>
              {member.isLead ? words.lead1 : <MemberStatus member={member} />}
            </td>
            <td data-label={words.columns.share} className="number">
              {member.share === null ? words.noShare : formatKronor(member.share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
