import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { BoardRow } from '#domain/contracts/index.js';
import { type Words, useWords } from '../../i18n/use-words.js';
import { formatKronor } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { decidable, toggled } from './chosen.js';
import { kindWord, metWord } from './board-words.js';

interface Props {
  rows: BoardRow[];
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

export function BoardTable({ rows, chosen, onChoose }: Props) {
  const say = useWords();
  const label = say('Ansökningarna i potten', 'The applications of the pot');
  const ready = decidable(rows);
  const all = ready.length > 0 && ready.every(({ caseId }) => chosen.has(caseId));
  if (rows.length === 0)
    return (
      <p style={{ margin: 0 }}>
        {say('Inga ansökningar passar filtren.', 'No applications match the filters.')}
      </p>
    );
  return (
    <TableContainer role="group" aria-label={label} tabIndex={0} sx={{ maxHeight: 640 }}>
      <Table size="small" stickyHeader aria-label={label} sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={all}
                indeterminate={!all && chosen.size > 0}
                disabled={ready.length === 0}
                onChange={() => onChoose(all ? new Set() : new Set(ready.map(({ caseId }) => caseId)))}
                slotProps={{
                  input: {
                    'aria-label': say('Välj alla som kan beslutas', 'Choose all that can be decided'),
                  },
                }}
              />
            </TableCell>
            <TableCell>{say('Sökande', 'Applicant')}</TableCell>
            <TableCell>{say('Underlag', 'Grounds')}</TableCell>
            <TableCell align="right">{say('Sökt', 'Applied')}</TableCell>
            <TableCell align="right">{say('Bedömt', 'Assessed')}</TableCell>
            <TableCell align="right">{say('Föreslaget', 'Proposed')}</TableCell>
            <TableCell align="right">{say('Beviljat', 'Granted')}</TableCell>
            <TableCell>{say('Läge', 'Status')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row
              key={row.caseId}
              row={row}
              say={say}
              checked={chosen.has(row.caseId)}
              mayChoose={ready.some(({ caseId }) => caseId === row.caseId)}
              onToggle={() => onChoose(toggled(chosen, row.caseId))}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface RowProps {
  row: BoardRow;
  say: Words;
  checked: boolean;
  mayChoose: boolean;
  onToggle: () => void;
}

function Row({ row, say, checked, mayChoose, onToggle }: RowProps) {
  const named = `${row.organisationName}, ${row.registryNumber}`;
  return (
    <TableRow hover selected={checked && mayChoose}>
      <TableCell padding="checkbox">
        <Checkbox
          checked={checked && mayChoose}
          disabled={!mayChoose}
          onChange={onToggle}
          slotProps={{
            input: { 'aria-label': say(`Välj ${named}`, `Choose ${named}`) },
          }}
        />
      </TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
        <CaseLink id={row.caseId}>{row.organisationName}</CaseLink>
        {row.joint && ` ${say('med flera', 'and others')}`}
        <br />
        <small>
          {row.registryNumber}, {row.countyName}
        </small>
      </TableCell>
      <Grounds row={row} say={say} />
      <Money amount={row.applied} />
      <Money amount={row.assessed} />
      <Money amount={row.proposed} />
      <Money amount={row.granted} />
      <TableCell sx={{ minWidth: 160 }}>
        <StatusChip status={row.state} label={row.stateLabel} />
        {row.decisionKind === null && row.proposedKind && (
          <div>
            {say(
              `Förslag: ${kindWord(row.proposedKind, say)}`,
              `Proposal: ${kindWord(row.proposedKind, say)}`,
            )}
          </div>
        )}
        {row.decisionKind === null && row.proposedKind && row.blockedBy.length > 0 && (
          <ul style={{ margin: 0, paddingLeft: '1.1em' }}>
            {row.blockedBy.map((reason) => (
              <li key={reason}>
                <small>{reason}</small>
              </li>
            ))}
          </ul>
        )}
      </TableCell>
    </TableRow>
  );
}

/** What the proposal rests on, in few words: the requirements, the score and what the county boards say. */
function Grounds({ row, say }: Pick<RowProps, 'row' | 'say'>) {
  return (
    <TableCell sx={{ minWidth: 170 }}>
      {say('Krav: ', 'Requirements: ')}
      {metWord(row.requirementsMet, say).toLowerCase()}
      {row.score !== null && `. ${say('Poäng', 'Score')} ${row.score.toLocaleString('sv-SE')}`}
      {row.recommendations.map((recommendation) => (
        <div key={recommendation}>{recommendation}</div>
      ))}
    </TableCell>
  );
}

function Money({ amount }: { amount: number | null }) {
  return (
    <TableCell align="right" className="kronor">
      {amount === null ? '' : formatKronor(amount)}
    </TableCell>
  );
}
