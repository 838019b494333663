import ChartIcon from '@mui/icons-material/BarChartOutlined';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { OpinionRow } from '#domain/contracts/handling.js';
import { opinionRequestMachine } from '#domain/lifecycle/opinion-request.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { countyChoices, shortCounty } from '../../shared/counties.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { SavedQueries } from '../../shared/list/SavedQueries.js';
import { StateTabs } from '../../shared/list/StateTabs.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useRoundChoices } from '../../shared/use-choices.js';
import { RECOMMENDATION_TONE } from '../cases/opinion/opinion-words.js';

const rowName = ({ registryNumber, countyName }: OpinionRow) => `${registryNumber} ${countyName}`;

/** The county sees what it has been asked; the authority sees all. */
export function OpinionList() {
  const say = useWords();
  const compares = useMay('board.read');
  const { side } = useSession();
  return (
    <ListPage<OpinionRow>
      title={say('Yttranden', 'Opinions')}
      sort={{ field: 'dueOn', order: 'ASC' }}
      // The county comes here to answer; what it has answered is one button away.
      filterDefaultValues={side === 'county' ? { state: 'requested' } : undefined}
      actions={
        <>
          <SavedQueries />
          {compares && (
            <Button size="small" component={RouterLink} to="/opinion-comparison" startIcon={<ChartIcon />}>
              {say('Jämför länen', 'Compare the counties')}
            </Button>
          )}
        </>
      }
      above={<OpinionTabs />}
      filters={<OpinionFilters />}
      rowName={rowName}
      empty={<NoOpinions />}
    >
      {useOpinionColumns()}
    </ListPage>
  );
}

function NoOpinions() {
  const say = useWords();
  const { side } = useSession();
  return (
    <EmptyNotice title={say('Inga yttranden', 'No opinions')}>
      {side === 'county'
        ? say(
            'När myndigheten ber länsstyrelsen yttra sig om en ansökan hamnar den här, med dagen då svaret ska vara inne.',
            'When the authority asks the county for an opinion on an application it appears here, with the day the answer is due.',
          )
        : say(
            'Yttranden begärs på ansökans ärende, under Yttranden, eller för hela omgången på en gång.',
            'Opinions are asked for on the case of the application, under Opinions, or for the whole round at once.',
          )}
    </EmptyNotice>
  );
}

function OpinionTabs() {
  const say = useWords();
  const language = useLanguage();
  return (
    <StateTabs
      label={say('Tillstånd', 'State')}
      states={Object.entries(opinionRequestMachine.states).map(([value, { label }]) => ({
        value,
        label: label.staff[language],
      }))}
    />
  );
}

function OpinionFilters() {
  const say = useWords();
  const { side } = useSession();
  const rounds = useRoundChoices();
  return (
    <FilterBar
      search={say('Sök diarienummer eller sökande', 'Search registry number or applicant')}
      known={['state']}
      fields={[
        { source: 'roundId', label: say('Omgång', 'Round'), choices: rounds },
        ...(side === 'county'
          ? []
          : [{ source: 'countyCode', label: say('Län', 'County'), choices: countyChoices }]),
        {
          source: 'overdue',
          label: say('Försenat', 'Overdue'),
          choices: [
            { value: true, label: say('Ja', 'Yes') },
            { value: false, label: say('Nej', 'No') },
          ],
        },
      ]}
      names={{
        caseId: say('Ärende', 'Case'),
        late: say('Kom för sent', 'Came late'),
        id: say('Utvalda yttranden', 'Chosen opinions'),
      }}
    />
  );
}

function useOpinionColumns() {
  const say = useWords();
  const locale = useLanguage();
  const { side } = useSession();
  return [
    <DataTable.Col
      key="registryNumber"
      source="registryNumber"
      label={say('Ansökan', 'Application')}
      cellClassName="unbroken"
      render={({ id, caseId, registryNumber }: OpinionRow) =>
        side === 'county' ? (
          <PlainLink to={`/opinions/${id}/show`}>{registryNumber}</PlainLink>
        ) : (
          <CaseLink id={caseId} part="opinions">
            {registryNumber}
          </CaseLink>
        )
      }
    />,
    <DataTable.Col
      key="organisationName"
      source="organisationName"
      label={say('Sökande', 'Applicant')}
      render={({ organisationName, joint }: OpinionRow) => (
        <>
          {organisationName} {joint && <small>({say('gemensam', 'joint')})</small>}
        </>
      )}
    />,
    <DataTable.Col
      key="countyName"
      source="countyName"
      label={say('Län', 'County')}
      render={({ countyName }: OpinionRow) => shortCounty(countyName)}
    />,
    <DataTable.Col
      key="applied"
      source="applied"
      label={say('Sökt', 'Applied for')}
      align="right"
      cellClassName="kronor"
      disableSort
      render={({ applied }: OpinionRow) => formatKronor(applied)}
    />,
    <DataTable.Col
      key="askedOn"
      source="askedOn"
      label={say('Begärt', 'Asked')}
      render={({ askedOn }: OpinionRow) => formatDay(askedOn, locale)}
    />,
    <DataTable.Col
      key="dueOn"
      source="dueOn"
      label={say('Svar senast', 'Answer by')}
      render={({ dueOn, overdue, late }: OpinionRow) => (
        <>
          {formatDay(dueOn, locale)}{' '}
          {overdue && <StatusChip status="late" label={say('Försenat', 'Overdue')} />}
          {late === true && <StatusChip status="late" label={say('Kom för sent', 'Came late')} />}
        </>
      )}
    />,
    <DataTable.Col
      key="state"
      source="state"
      label={say('Tillstånd', 'State')}
      render={({ state, stateLabel }: OpinionRow) => <StatusChip status={state} label={stateLabel} />}
    />,
    <DataTable.Col
      key="recommendation"
      source="recommendation"
      label={say('Ställningstagande', 'Recommendation')}
      disableSort
      render={({ recommendation, recommendationLabel }: OpinionRow) =>
        recommendation ? (
          <StatusChip
            status={recommendation}
            tone={RECOMMENDATION_TONE[recommendation]}
            label={recommendationLabel ?? ''}
          />
        ) : (
          '–'
        )
      }
    />,
  ];
}
