import { useGetList } from 'react-admin';
import type { Round, UserRow } from '#domain/contracts/index.js';
import { ROLES, rolesOfSide, type Role, type Side } from '#domain/access/roles.js';
import { useMay } from '../providers/session.js';
import { useLanguage, useWords } from '../i18n/use-words.js';

const PAGE = { page: 1, perPage: 100 };

export function useRoundChoices() {
  const enabled = useMay('round.read');
  const { data = [] } = useGetList<Round>(
    'rounds',
    { pagination: PAGE, sort: { field: 'year', order: 'DESC' } },
    { enabled },
  );
  return data.map(({ id, name }) => ({ value: id, label: name }));
}

/** Whoever can be given a case. */
export function useOfficerChoices() {
  const mayAssign = useMay('case.assign');
  const mayReadUsers = useMay('user.read');
  const mayReplace = useMay('conflict.try');
  const { data = [] } = useGetList<UserRow>(
    'users',
    { pagination: PAGE, sort: { field: 'name', order: 'ASC' }, filter: { role: 'caseOfficer' } },
    { enabled: mayAssign || mayReadUsers || mayReplace, retry: false },
  );
  return data.map(({ id, name }) => ({ value: id, label: name }));
}

export function useRecipientClassChoices() {
  const say = useWords();
  return [
    { value: 'municipality', label: say('Kommuner', 'Municipalities') },
    { value: 'region', label: say('Regioner', 'Regions') },
    { value: 'nonProfit', label: say('Ideella föreningar', 'Non-profit organisations') },
  ];
}

export function useRoleChoices(sides: Side[]) {
  const language = useLanguage();
  return sides
    .flatMap((side) => rolesOfSide(side))
    .map((role: Role) => ({ value: role, label: ROLES[role].label[language] }));
}
