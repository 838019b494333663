import { useState } from 'react';
import Button from '@mui/material/Button';
import type { UserRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatDay, formatInstant } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { Detail } from '../layout/Detail.js';

export function UserPage() {
  return <Detail<UserRow> resource="users">{(user) => <Content user={user} />}</Detail>;
}

function Content({ user }: { user: UserRow }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Page
      title={user.name}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/users">{say('Användare', 'Users')}</PlainLink> › {user.name}
        </nav>
      }
      actions={<Activity user={user} />}
    >
      <Section title={say('Konto', 'Account')}>
        <Facts
          facts={[
            [say('E-post', 'E-mail'), user.email],
            [
              say('Läge', 'Status'),
              <StatusChip
                key="status"
                status={user.active ? 'ok' : 'ended'}
                label={user.active ? say('Aktiv', 'Active') : say('Avstängd', 'Deactivated')}
              />,
            ],
            [say('Senast inloggad', 'Last sign-in'), formatInstant(user.lastSignInAt, locale)],
          ]}
        />
      </Section>
      <Section title={say('Roller', 'Roles')}>
        <PlainTable
          caption={say('Roller', 'Roles')}
          rows={user.memberships}
          rowKey={({ id }) => id}
          empty={say('Inga roller.', 'No roles.')}
          columns={[
            { label: say('Roll', 'Role'), render: ({ roleLabel }) => roleLabel },
            {
              label: say('Organisation', 'Organisation'),
              render: ({ organisationId, organisationName }) => (
                <PlainLink to={`/organisations/${organisationId}/show`}>{organisationName}</PlainLink>
              ),
            },
            { label: say('Från', 'From'), render: ({ validFrom }) => formatDay(validFrom, locale) },
            {
              label: say('Till', 'Until'),
              render: ({ validTo }) =>
                validTo ? formatDay(validTo, locale) : say('Tills vidare', 'Until further notice'),
            },
          ]}
        />
      </Section>
    </Page>
  );
}

function Activity({ user }: { user: UserRow }) {
  const say = useWords();
  const { user: me } = useSession();
  const mayChange = useMay('user.change');
  const [open, setOpen] = useState(false);
  if (!mayChange || me.id === user.id) return null;
  const verb = user.active ? say('Stäng av', 'Deactivate') : say('Öppna igen', 'Reactivate');
  return (
    <>
      <Button variant="outlined" color={user.active ? 'error' : 'primary'} onClick={() => setOpen(true)}>
        {verb} …
      </Button>
      {open && (
        <ActionDialog
          title={`${verb}: ${user.name}`}
          intro={
            user.active
              ? say(
                  'Kontot kan inte användas förrän det öppnas igen. Pågående inloggningar avslutas. Det som personen har gjort finns kvar.',
                  'The account cannot be used until it is reactivated. Open sessions end. What the person has done remains.',
                )
              : say(
                  'Personen kan logga in igen med sina roller.',
                  'The person can sign in again with the same roles.',
                )
          }
          path={`/users/${user.id}`}
          method="PATCH"
          fixed={{ version: user.version, active: !user.active }}
          danger={user.active}
          submitLabel={verb}
          success={say('Kontot är ändrat.', 'The account has been changed.')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
