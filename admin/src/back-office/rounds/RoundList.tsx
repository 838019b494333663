import { useState } from 'react';
import Button from '@mui/material/Button';
import { CreateButton, DataTable } from 'react-admin';
import type { Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { ListPage } from '../../shared/list/ListPage.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { ProgrammeDialog } from './ProgrammeDialog.js';

const rowName = ({ name }: Round) => name;

export function RoundList() {
  const say = useWords();
  return (
    <ListPage<Round>
      title={say('Omgångar', 'Rounds')}
      sort={{ field: 'year', order: 'DESC' }}
      actions={<Actions />}
      rowName={rowName}
      empty={
        <EmptyNotice title={say('Ingen omgång än', 'No round yet')} action={<Actions />}>
          {say(
            'En omgång är ett års pengar i ett program: ramen, potterna och fristerna. Skapa omgången, läs in fördelningslistan och bekräfta den, så får varje mottagare sitt ärende.',
            'A round is one year’s money of a programme: the frame, the pots and the deadlines. Create the round, upload the allotment list and confirm it, and each recipient gets its case.',
          )}
        </EmptyNotice>
      }
    >
      {useRoundColumns()}
    </ListPage>
  );
}

function Actions() {
  const say = useWords();
  const mayCreate = useMay('round.create');
  const [open, setOpen] = useState(false);
  if (!mayCreate) return null;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {say('Nytt program …', 'New programme …')}
      </Button>
      <CreateButton label={say('Ny omgång', 'New round')} variant="contained" />
      {open && <ProgrammeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function useRoundColumns() {
  const say = useWords();
  const locale = useLanguage();
  return [
    <DataTable.Col
      key="name"
      source="name"
      label={say('Omgång', 'Round')}
      render={({ id, name }: Round) => <PlainLink to={`/rounds/${id}/show`}>{name}</PlainLink>}
    />,
    <DataTable.Col
      key="programmeName"
      source="programmeName"
      label={say('Program', 'Programme')}
      disableSort
    />,
    <DataTable.Col key="year" source="year" label={say('År', 'Year')} />,
    <DataTable.Col
      key="state"
      source="state"
      label={say('Läge', 'Status')}
      disableSort
      render={({ state, stateLabel }: Round) => <StatusChip status={`round-${state}`} label={stateLabel} />}
    />,
    <DataTable.Col
      key="frame"
      source="frame"
      label={say('Ram', 'Frame')}
      align="right"
      cellClassName="kronor"
      render={({ frame }: Round) => formatKronor(frame)}
    />,
    <DataTable.Col
      key="cases"
      source="cases"
      label={say('Ärenden', 'Cases')}
      align="right"
      disableSort
      render={({ pots }: Round) => pots.reduce((sum, { cases }) => sum + cases, 0)}
    />,
    <DataTable.Col
      key="requisitionClosesOn"
      source="requisitionClosesOn"
      label={say('Rekvisition senast', 'Requisition by')}
      render={({ requisitionClosesOn }: Round) => formatDay(requisitionClosesOn, locale)}
    />,
    <DataTable.Col
      key="reportDueOn"
      source="reportDueOn"
      label={say('Redovisas senast', 'Report by')}
      render={({ reportDueOn }: Round) => formatDay(reportDueOn, locale)}
    />,
  ];
}
