import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import type { AssessmentFile, Protocol } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { VERDICT_TONE, verdictChoices, verdictWord } from './assessment-words.js';
import { PlainSelect } from './PlainSelect.js';
import { restMet, verdictOf, withVerdict, type Verdict } from './protocol-form.js';

interface Props {
  file: AssessmentFile;
  protocol: Protocol;
  /** Without it the grid is only read. */
  onChange?: (protocol: Protocol) => void;
}

/** How many applicants stand side by side; with more of them they stand below each other. */
const ACROSS = 2;

/** Each prestationskrav for each applicant. A note is asked for where something is not fully met. */
export function RequirementGrid({ file: { requirements, members }, protocol, onChange }: Props) {
  const say = useWords();
  const caption = say('Prestationskrav per sökande', 'Requirements by applicant');
  const unjudged = protocol.requirements.some(({ verdict }) => verdict === null);
  const krav = requirements.map(({ key, title, description }) => ({ key, title, note: description }));
  const applicants = members.map(({ organisationId, organisationName }) => ({
    key: String(organisationId),
    title: organisationName,
    note: '',
  }));
  const wide = members.length <= ACROSS;
  const [down, across] = wide ? [krav, applicants] : [applicants, krav];
  return (
    <>
      <TableContainer role="group" aria-label={caption} tabIndex={0}>
        <Table size="small" aria-label={caption} sx={{ '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              <TableCell>
                {wide ? say('Prestationskrav', 'Requirement') : say('Sökande', 'Applicant')}
              </TableCell>
              {across.map((place) => (
                <TableCell key={place.key} sx={{ verticalAlign: 'top' }}>
                  <Named {...place} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {down.map((row) => (
              <TableRow key={row.key}>
                <TableCell component="th" scope="row" sx={{ verticalAlign: 'top', minWidth: 110 }}>
                  <Named {...row} />
                </TableCell>
                {across.map((column) => {
                  const [requirement, applicant] = wide ? [row, column] : [column, row];
                  return (
                    <TableCell key={column.key} sx={{ verticalAlign: 'top' }}>
                      <VerdictCell
                        name={`${requirement.title}, ${applicant.title}`}
                        row={verdictOf(protocol, Number(applicant.key), requirement.key)}
                        onChange={onChange && ((verdict) => onChange(withVerdict(protocol, verdict)))}
                      />
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {onChange && unjudged && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => onChange(restMet(protocol))}>
          {say('Sätt alla som inte är bedömda till Uppfyllt', 'Set all that are not judged to Met')}
        </Button>
      )}
    </>
  );
}

function Named({ title, note }: { title: string; note: string }) {
  return (
    <>
      {title}
      {note && <small style={{ display: 'block', fontWeight: 400 }}>{note}</small>}
    </>
  );
}

function VerdictCell({
  name,
  row,
  onChange,
}: {
  name: string;
  row: Verdict;
  onChange?: (row: Verdict) => void;
}) {
  const say = useWords();
  const { verdict, note } = row;
  if (!onChange)
    return (
      <>
        <StatusChip
          status={verdict ?? 'none'}
          tone={verdict ? VERDICT_TONE[verdict] : 'neutral'}
          label={verdictWord(verdict, say)}
        />
        {note && <div style={{ whiteSpace: 'pre-wrap' }}>{note}</div>}
      </>
    );
  const asksNote = note !== '' || (verdict !== null && verdict !== 'met');
  return (
    <>
      <PlainSelect
        width={130}
        label={name}
        value={verdict}
        choices={verdictChoices(say)}
        onChange={(value) => onChange({ ...row, verdict: value })}
      />
      {asksNote && (
        <TextField
          size="small"
          multiline
          value={note}
          placeholder={say('Vad som saknas', 'What is missing')}
          onChange={({ target }) => onChange({ ...row, note: target.value })}
          sx={{ mt: 0.5, width: 130 }}
          slotProps={{
            htmlInput: { 'aria-label': say(`Anteckning: ${name}`, `Note: ${name}`), maxLength: 2000 },
          }}
        />
      )}
    </>
  );
}
