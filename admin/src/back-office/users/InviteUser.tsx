import { useGetList } from 'react-admin';
import type { Organisation } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { useRoleChoices } from '../../shared/use-choices.js';

/** Colleagues and county boards; applicants' people are invited on their organisation. */
export function InviteUser({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const roles = useRoleChoices(['authority', 'county']);
  const sort = { field: 'name', order: 'ASC' } as const;
  const pagination = { page: 1, perPage: 50 };
  const { data: authorities } = useGetList<Organisation>('organisations', {
    filter: { kind: 'grantingAuthority' },
    sort,
    pagination,
  });
  const { data: boards } = useGetList<Organisation>('organisations', {
    filter: { kind: 'countyBoard' },
    sort,
    pagination,
  });
  if (!authorities || !boards) return null;
  return (
    <ActionDialog
      title={say('Bjud in en användare', 'Invite a user')}
      intro={say(
        'Den inbjudna får ett brev med en länk, väljer lösenord och är sedan inne med sin roll.',
        'The person gets a message with a link, chooses a password and is then in with the role.',
      )}
      path="/users"
      fields={[
        { name: 'name', label: say('Namn', 'Name'), kind: 'text', max: 120 },
        { name: 'email', label: say('E-post', 'E-mail'), kind: 'email' },
        {
          name: 'organisationId',
          label: say('Organisation', 'Organisation'),
          kind: 'choice',
          options: [...authorities, ...boards].map(({ id, name }) => ({ value: id, label: name })),
          initial: authorities[0] ? String(authorities[0].id) : '',
        },
        { name: 'role', label: say('Roll', 'Role'), kind: 'choice', options: roles },
      ]}
      submitLabel={say('Bjud in', 'Invite')}
      success={say('Inbjudan är skickad.', 'The invitation has been sent.')}
      onClose={onClose}
    />
  );
}
