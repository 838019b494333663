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

/** Each prestationskrav down, each applicant across. A note is asked for where something is not fully met. */
export function RequirementGrid({ file: { requirements, members }, protocol, onChange }: Props) {
  const say = useWords();
  const caption = say('Prestationskrav per sökande', 'Requirements by applicant');
  const unjudged = protocol.requirements.some(({ verdict }) => verdict === null);
  return (
    <>
      <TableContainer role="group" aria-label={caption} tabIndex={0}>
        <Table size="small" aria-label={caption}>
          <TableHead>
            <TableRow>
              <TableCell>{say('Prestationskrav', 'Requirement')}</TableCell>
              {members.map(({ organisationId, organisationName }) => (
                <TableCell key={organisationId}>{organisationName}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {requirements.map(({ key, title, description }) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row" sx={{ verticalAlign: 'top', minWidth: 180 }}>
                  {title}
                  {description && (
                    <>
                      <br />
                      <small>{description}</small>
                    </>
                  )}
                </TableCell>
                {members.map(({ organisationId, organisationName }) => (
                  <TableCell key={organisationId} sx={{ verticalAlign: 'top' }}>
                    <VerdictCell
                      name={`${title}, ${organisationName}`}
                      row={verdictOf(protocol, organisationId, key)}
                      onChange={onChange && ((row) => onChange(withVerdict(protocol, row)))}
                    />
                  </TableCell>
                ))}
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
          sx={{ mt: 0.5, width: 150 }}
          slotProps={{
            htmlInput: { 'aria-label': say(`Anteckning: ${name}`, `Note: ${name}`), maxLength: 2000 },
          }}
        />
      )}
    </>
  );
}
