import { DataTable } from 'react-admin';
import type { Organisation } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { countyChoices } from '../../shared/counties.js';
import { formatOrganisationNumber } from '../../shared/format.js';
import { CasesLink, PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { useKindChoices } from './use-kind-choices.js';

const rowName = ({ name }: Organisation) => name;

export function OrganisationList() {
  const say = useWords();
  return (
    <ListPage<Organisation>
      title={say('Organisationer', 'Organisations')}
      sort={{ field: 'name', order: 'ASC' }}
      filters={<Filters />}
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Inga organisationer', 'No organisations')}>
          {say(
            'Kommuner, regioner och länsstyrelser läses in när Medel startar första gången.',
            'Municipalities, regions and county boards are read in when Medel starts for the first time.',
          )}
        </EmptyNotice>
      }
    >
      {useColumns()}
    </ListPage>
  );
}

function Filters() {
  const say = useWords();
  const kinds = useKindChoices();
  return (
    <FilterBar
      search={say(
        'Sök namn, kommunkod eller organisationsnummer',
        'Search name, municipality code or organisation number',
      )}
      fields={[
        { source: 'kind', label: say('Slag', 'Kind'), choices: kinds },
        { source: 'countyCode', label: say('Län', 'County'), choices: countyChoices },
      ]}
    />
  );
}

function useColumns() {
  const say = useWords();
  const kinds = useKindChoices();
  return [
    <DataTable.Col
      key="name"
      source="name"
      label={say('Namn', 'Name')}
      render={({ id, name }: Organisation) => <PlainLink to={`/organisations/${id}/show`}>{name}</PlainLink>}
    />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={say('Slag', 'Kind')}
      render={({ kind }: Organisation) => kinds.find(({ value }) => value === kind)?.label}
    />,
    <DataTable.Col
      key="municipalityCode"
      source="municipalityCode"
      label={say('Kommunkod', 'Municipality code')}
    />,
    <DataTable.Col
      key="organisationNumber"
      source="organisationNumber"
      label={say('Organisationsnummer', 'Organisation number')}
      cellClassName="kronor"
      render={({ organisationNumber }: Organisation) => formatOrganisationNumber(organisationNumber)}
    />,
    <DataTable.Col
      key="countyName"
      source="countyName"
      label={say('Län', 'County')}
      disableSort
      render={({ countyName }: Organisation) => countyName ?? '–'}
    />,
    <DataTable.Col
      key="cases"
      source="cases"
      label={say('Ärenden', 'Cases')}
      align="right"
      disableSort
      render={({ id, cases }: Organisation) =>
        cases === 0 ? 0 : <CasesLink filter={{ organisationId: id }}>{cases}</CasesLink>
      }
    />,
    <DataTable.Col
      key="members"
      source="members"
      label={say('Medlemmar', 'Members')}
      align="right"
      disableSort
    />,
  ];
}
