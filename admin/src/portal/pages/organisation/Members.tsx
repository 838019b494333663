import { useState } from 'react';
import type { Member } from '#domain/contracts/organisations.js';
import { formatDay } from '../../../shared/format.js';
import { problemLines } from '../../http/problem-text.js';
import { useResource } from '../../http/use-resource.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { useSessionState } from '../../session/session-context.js';
import { Button } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import { EndMembership } from './EndMembership.js';
import { InvitationForm } from './InvitationForm.js';

export function Members({ organisationId }: { organisationId: number }) {
  const { texts } = useLocale();
  const { refresh } = useSessionState();
  const may = useMayFor(organisationId);
  const { value, problem, loading, reload } = useResource<Member[]>(
    `/api/organisations/${organisationId}/members`,
  );
  const [ending, setEnding] = useState<Member>();
  const [done, setDone] = useState<string>();
  const mayChange = may('member.change');

  const finish = (said: string) => {
    setDone(said);
    setEnding(undefined);
    reload();
    // One may have ended one's own role.
    void refresh();
  };
  return (
    <Section title={texts.organisation.members}>
      <p>
        {texts.organisation.membersLead}
        {!mayChange && <> {texts.organisation.mayNotChange}</>}
      </p>
      <div role="status">{done && <Message tone="success" title={done} />}</div>
      {loading && <p role="status">{texts.loading}</p>}
      {!value && problem && <Message tone="danger" title={problemLines(problem, texts)[0]?.title} />}
      {value && <MemberTable members={value} onEnd={mayChange ? setEnding : undefined} />}
      {mayChange && (
        <InvitationForm
          organisationId={organisationId}
          onDone={(name) => finish(texts.organisation.inviteDone(name))}
        />
      )}
      {ending && (
        <EndMembership
          organisationId={organisationId}
          member={ending}
          onClose={() => setEnding(undefined)}
          onDone={() => finish(texts.organisation.endDone(ending.name))}
        />
      )}
    </Section>
  );
}

function MemberTable({ members, onEnd }: { members: Member[]; onEnd?: (member: Member) => void }) {
  const { locale, texts } = useLocale();
  const words = texts.organisation;
  const rows = [...members].sort(
    (a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'sv'),
  );
  return (
    <table className="table stacking">
      <caption className="visually-hidden">{words.members}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.valid}</th>
          {onEnd && <th scope="col">{words.columns.action}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((member) => (
          <tr key={member.membershipId}>
            <th scope="row">
              {member.name}
              <span className="quiet block">{member.email}</span>
            </th>
            <td data-label={words.columns.role}>{member.roleLabel}</td>
            <td data-label={words.columns.valid}>
              {words.from(formatDay(member.validFrom, locale))}{' '}
              {member.validTo && words.until(formatDay(member.validTo, locale))}
              {member.invited && <Tag tone="warning">{words.invited}</Tag>}
              {!member.active && !member.invited && <Tag tone="neutral">{words.ended}</Tag>}
            </td>
            {onEnd && (
              <td data-label={words.columns.action}>
                {member.active || member.invited ? (
                  <Button look="secondary" className="button-small" onClick={() => onEnd(member)}>
                    {words.end}
                    <span className="visually-hidden">: {words.endOf(member.name, member.roleLabel)}</span>
                  </Button>
                ) : (
                  '–'
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
