import { useState } from 'react';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import type { UserRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatInstant } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRoleChoices } from '../../shared/use-choices.js';
import { InviteUser } from './InviteUser.js';

const rowName = ({ name }: UserRow) => name;

export function UserList() {
  const say = useWords();
  return (
    <ListPage<UserRow>
      title={say('Användare', 'Users')}
      sort={{ field: 'name', order: 'ASC' }}
      actions={<Invite />}
      filters={<Filters />}
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Inga användare', 'No users')}>
          {say(
            'Bjud in kolleger med den roll de ska ha. De väljer lösenord själva genom länken i inbjudan.',
            'Invite colleagues with the role they are to have. They choose a password themselves through the link in the invitation.',
          )}
        </EmptyNotice>
      }
    >
      {useColumns()}
    </ListPage>
  );
}

function Invite() {
  const say = useWords();
  const mayInvite = useMay('user.change');
  const [open, setOpen] = useState(false);
  if (!mayInvite) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('Bjud in …', 'Invite …')}
      </Button>
      {open && <InviteUser onClose={() => setOpen(false)} />}
    </>
  );
}

function Filters() {
  const say = useWords();
  const roles = useRoleChoices(['authority', 'county', 'applicant']);
  return (
    <FilterBar
      search={say('Sök namn eller e-post', 'Search name or e-mail')}
      fields={[
        { source: 'role', label: say('Roll', 'Role'), choices: roles },
        {
          source: 'active',
          label: say('Läge', 'Status'),
          choices: [
            { value: true, label: say('Aktiva', 'Active') },
            { value: false, label: say('Avstängda', 'Deactivated') },
          ],
        },
      ]}
      names={{ organisationId: say('Organisation', 'Organisation') }}
    />
  );
}

function useColumns() {
  const say = useWords();
  const locale = useLanguage();
  return [
    <DataTable.Col
      key="name"
      source="name"
      label={say('Namn', 'Name')}
      render={({ id, name }: UserRow) => <PlainLink to={`/users/${id}/show`}>{name}</PlainLink>}
    />,
    <DataTable.Col key="email" source="email" label={say('E-post', 'E-mail')} />,
    <DataTable.Col
      key="memberships"
      source="memberships"
      label={say('Roller', 'Roles')}
      disableSort
      render={({ memberships }: UserRow) =>
        memberships
          .map(({ roleLabel, organisationName }) => `${roleLabel}, ${organisationName}`)
          .join('; ') || '–'
      }
    />,
    <DataTable.Col
      key="active"
      source="active"
      label={say('Läge', 'Status')}
      render={({ active }: UserRow) => (
        <StatusChip
          status={active ? 'ok' : 'ended'}
          label={active ? say('Aktiv', 'Active') : say('Avstängd', 'Deactivated')}
        />
      )}
    />,
    <DataTable.Col
      key="lastSignInAt"
      source="lastSignInAt"
      label={say('Senast inloggad', 'Last sign-in')}
      render={({ lastSignInAt }: UserRow) => formatInstant(lastSignInAt, locale)}
    />,
  ];
}
