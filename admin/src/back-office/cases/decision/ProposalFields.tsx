import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';
import { MoneyInput } from '../../../shared/form/MoneyInput.js';
import { formatKronor } from '../../../shared/format.js';
import { MeasureTable } from '../assessment/MeasureTable.js';
import { PlainSelect } from '../assessment/PlainSelect.js';
import { appliedMeasures, pickReason } from '../assessment/protocol-form.js';
import { ReasonPicks } from '../assessment/ReasonPicks.js';
import { decisionKindChoices } from './decision-words.js';
import { gives, sumOf, withMeasureAmount, type ProposalForm } from './proposal-form.js';

interface Props {
  form: ProposalForm;
  applied: number;
  file?: AssessmentFile;
  onChange: (form: ProposalForm) => void;
}

export function ProposalFields({ form, applied, file, onChange }: Props) {
  const say = useWords();
  const giving = gives(form);
  const text = (
    part: 'reasons' | 'conditions' | 'hearingSkippedReason',
    label: string,
    max: number,
    help?: string,
  ) => (
    <TextField
      label={label}
      helperText={help}
      multiline
      minRows={3}
      fullWidth
      size="small"
      value={form[part]}
      onChange={({ target }) => onChange({ ...form, [part]: target.value })}
      slotProps={{ htmlInput: { maxLength: max } }}
    />
  );
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      <PlainSelect
        labelShown
        width={300}
        label={say('Förslag', 'Proposal')}
        value={form.kind}
        choices={decisionKindChoices(say)}
        onChange={(kind) => kind && onChange({ ...form, kind })}
      />
      {giving && <Amounts form={form} applied={applied} file={file} onChange={onChange} />}
      {file && (
        <ReasonPicks
          catalogue={file.reasonCatalogue}
          picked={form.reasonCodes}
          onPick={(reason) => onChange(pickReason(form, reason, 'reasons'))}
        />
      )}
      {text(
        'reasons',
        say('Skäl för beslutet', 'Reasons for the decision'),
        8000,
        say(
          'Sökanden läser skälen i beslutet. De behövs när inte hela det sökta beviljas (32 § förvaltningslagen).',
          'The applicant reads the reasons in the decision. They are needed when not all is granted (section 32 of the Administrative Procedure Act).',
        ),
      )}
      {giving && (
        <>
          {text('conditions', say('Villkor (frivilligt)', 'Conditions (optional)'), 4000)}
          <FormControlLabel
            label={say(
              'Beslutet får återkallas (återkallelseförbehåll)',
              'The decision may be recalled (recall clause)',
            )}
            control={
              <Checkbox
                checked={form.recallClause}
                onChange={({ target }) => onChange({ ...form, recallClause: target.checked })}
              />
            }
          />
        </>
      )}
      {text(
        'hearingSkippedReason',
        say(
          'Varför sökanden inte behöver höras (frivilligt)',
          'Why the applicant need not be heard (optional)',
        ),
        1000,
        say(
          'Fylls i bara om sökanden inte har fått del av underlaget före beslutet (25 § första stycket 1–3 förvaltningslagen).',
          'Only if the applicant has not been told of the grounds before the decision.',
        ),
      )}
    </Stack>
  );
}

function Amounts({ form, applied, file, onChange }: Props) {
  const say = useWords();
  if (!file || form.measures.length === 0)
    return (
      <Box>
        <Box sx={{ fontWeight: 600, mb: 0.5 }}>
          {say(`Belopp av sökta ${formatKronor(applied)}`, `Amount of ${formatKronor(applied)} applied for`)}
        </Box>
        <MoneyInput
          label={say('Belopp', 'Amount')}
          value={form.amount}
          onChange={(amount) => onChange({ ...form, amount })}
        />
      </Box>
    );
  return (
    <Box>
      <MeasureTable
        measures={appliedMeasures(file)}
        proposed={(key) => form.measures.find(({ measure }) => measure === key)?.amount ?? null}
        sum={sumOf(form)}
        onChange={(measure, amount) => onChange(withMeasureAmount(form, measure, amount, applied))}
      />
    </Box>
  );
}
