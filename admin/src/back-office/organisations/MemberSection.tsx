import { useState } from 'react';
import Button from '@mui/material/Button';
import type { Member, Organisation } from '#domain/contracts/index.js';
import type { Side } from '#domain/access/roles.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatDay } from '../../shared/format.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRoleChoices } from '../../shared/use-choices.js';
import { useQuestion } from '../../shared/use-question.js';

const SIDE_OF: Record<Organisation['kind'], Side> = {
  municipality: 'applicant',
  region: 'applicant',
  countyBoard: 'county',
  nonProfit: 'applicant',
  districtBoard: 'applicant',
  grantingAuthority: 'authority',
};

/** Who may act for the organisation, as what and until when. */
export function MemberSection({ organisation: { id, name, kind } }: { organisation: Organisation }) {
  const say = useWords();
  const mayChange = useMay('member.change');
  const roles = useRoleChoices([SIDE_OF[kind]]);
  const [inviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Member>();
  const { data, error } = useQuestion<Member[]>(`/organisations/${id}/members`);
  return (
    <Section
      title={say('Medlemmar', 'Members')}
      actions={
        mayChange && (
          <Button size="small" variant="outlined" onClick={() => setInviting(true)}>
            {say('Bjud in …', 'Invite …')}
          </Button>
        )
      }
    >
      {error ? (
        <ErrorNotice error={error} />
      ) : data ? (
        <MemberTable members={data} onEnd={mayChange ? setEnding : undefined} />
      ) : (
        <Waiting rows={2} />
      )}
      {inviting && (
        <ActionDialog
          title={say(`Bjud in till ${name}`, `Invite to ${name}`)}
          intro={say(
            'Den som redan har ett konto får rollen direkt. Andra får en inbjudan med e-post.',
            'Whoever has an account gets the role at once. Others get an invitation by e-mail.',
          )}
          path={`/organisations/${id}/members`}
          fields={[
            { name: 'name', label: say('Namn', 'Name'), kind: 'text', max: 120 },
            { name: 'email', label: say('E-post', 'E-mail'), kind: 'email' },
            { name: 'role', label: say('Roll', 'Role'), kind: 'choice', options: roles },
            {
              name: 'validTo',
              label: say('Gäller till och med', 'Valid until'),
              kind: 'day',
              optional: true,
            },
          ]}
          submitLabel={say('Bjud in', 'Invite')}
          success={say('Inbjudan är skickad.', 'The invitation has been sent.')}
          onClose={() => setInviting(false)}
        />
      )}
      {ending && (
        <ActionDialog
          title={say(
            `Avsluta ${ending.name} som ${ending.roleLabel}`,
            `End ${ending.name} as ${ending.roleLabel}`,
          )}
          intro={say(
            'Rollen upphör i dag. Historiken finns kvar.',
            'The role ends today. The history remains.',
          )}
          path={`/organisations/${id}/members/${ending.membershipId}`}
          method="DELETE"
          bare
          danger
          submitLabel={say('Avsluta', 'End')}
          success={say('Rollen är avslutad.', 'The role has been ended.')}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Section>
  );
}

function MemberTable({ members, onEnd }: { members: Member[]; onEnd?: (member: Member) => void }) {
  const say = useWords();
  const locale = useLanguage();
  const state = ({ active, invited }: Member) =>
    invited ? (
      <StatusChip status="waiting" label={say('Inbjuden', 'Invited')} />
    ) : active ? (
      <StatusChip status="ok" label={say('Aktiv', 'Active')} />
    ) : (
      <StatusChip status="ended" label={say('Avslutad', 'Ended')} />
    );
  return (
    <PlainTable
      caption={say('Medlemmar', 'Members')}
      rows={members}
      rowKey={({ membershipId }) => membershipId}
      empty={say(
        'Ingen är inbjuden än. Utan en behörig företrädare kan organisationen inte skriva under något.',
        'Nobody has been invited yet. Without a signatory the organisation can sign nothing.',
      )}
      columns={[
        { label: say('Namn', 'Name'), render: ({ name }) => name },
        { label: say('E-post', 'E-mail'), render: ({ email }) => email },
        { label: say('Roll', 'Role'), render: ({ roleLabel }) => roleLabel },
        {
          label: say('Gäller', 'Valid'),
          render: ({ validFrom, validTo }) =>
            `${formatDay(validFrom, locale)} – ${validTo ? formatDay(validTo, locale) : say('tills vidare', 'until further notice')}`,
        },
        { label: say('Läge', 'Status'), render: state },
        ...(onEnd
          ? [
              {
                label: say('Åtgärd', 'Action'),
                render: (member: Member) =>
                  member.active && (
                    <Button
                      size="small"
                      aria-label={say(
                        `Avsluta ${member.name} som ${member.roleLabel}`,
                        `End ${member.name} as ${member.roleLabel}`,
                      )}
                      onClick={() => onEnd(member)}
                    >
                      {say('Avsluta …', 'End …')}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
