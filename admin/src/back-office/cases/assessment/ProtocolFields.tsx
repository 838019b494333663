import { proposedSum } from '#domain/assessments/check-protocol.js';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { AssessmentFile, Protocol } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';
import { Section } from '../../../shared/Section.js';
import { budgetTiedChoices } from './assessment-words.js';
import { MeasureTable } from './MeasureTable.js';
import { PlainSelect } from './PlainSelect.js';
import { appliedMeasures, pickReason, withMeasure } from './protocol-form.js';
import { ReasonPicks } from './ReasonPicks.js';
import { RequirementGrid } from './RequirementGrid.js';
import { ScoreTable } from './ScoreTable.js';

interface Props {
  file: AssessmentFile;
  protocol: Protocol;
  onChange: (protocol: Protocol) => void;
}

type TextPart = 'quality' | 'ivoNote' | 'opinionsNote' | 'summary';

export function ProtocolFields({ file, protocol, onChange }: Props) {
  const say = useWords();
  const text = (part: TextPart, label: string, max: number, help?: string) => (
    <TextField
      label={label}
      helperText={help}
      multiline
      minRows={3}
      fullWidth
      size="small"
      sx={{ mt: 1.5 }}
      value={protocol[part]}
      onChange={({ target }) => onChange({ ...protocol, [part]: target.value })}
      slotProps={{ htmlInput: { maxLength: max } }}
    />
  );
  return (
    <>
      {file.requirements.length > 0 && (
        <Section title={say('Prestationskrav', 'Requirements')} level="h3">
          <RequirementGrid file={file} protocol={protocol} onChange={onChange} />
        </Section>
      )}
      {file.criteria.length > 0 && (
        <Section title={say('Kriterier', 'Criteria')} level="h3">
          <ScoreTable file={file} protocol={protocol} onChange={onChange} />
        </Section>
      )}
      <Section title={say('Kvalitet och underlag', 'Quality and grounds')} level="h3">
        {text('quality', say('Ansökans kvalitet', 'The quality of the application'), 4000)}
        <Box sx={{ mt: 2 }}>
          <PlainSelect
            labelShown
            width={290}
            label={say('Är verksamheten kopplad till budgeten?', 'Is the work tied to the budget?')}
            value={protocol.budgetTied}
            choices={budgetTiedChoices(say)}
            onChange={(budgetTied) => onChange({ ...protocol, budgetTied })}
          />
        </Box>
        {text(
          'ivoNote',
          say('Inspektionen för vård och omsorg', 'The Health and Social Care Inspectorate'),
          4000,
          say(
            'Avslutade beslut från IVO som har betydelse.',
            'Closed decisions of the inspectorate that matter.',
          ),
        )}
        {text(
          'opinionsNote',
          say('Länsstyrelsernas yttranden', 'The opinions of the counties'),
          4000,
          say('Hur yttrandena har vägts in.', 'How the opinions were weighed in.'),
        )}
      </Section>
      <Section title={say('Föreslaget belopp', 'Proposed amount')} level="h3">
        <MeasureTable
          measures={appliedMeasures(file)}
          proposed={(key) => protocol.measures.find(({ measure }) => measure === key)?.proposed ?? null}
          sum={proposedSum(protocol)}
          onChange={(measure, amount) => onChange(withMeasure(protocol, measure, amount))}
        />
      </Section>
      <Section title={say('Sammanfattning', 'Summary')} level="h3">
        <ReasonPicks
          catalogue={file.reasonCatalogue}
          picked={protocol.reasonCodes}
          onPick={(reason) => onChange(pickReason(protocol, reason, 'summary'))}
        />
        {text('summary', say('Sammanfattande bedömning', 'Summary assessment'), 8000)}
      </Section>
    </>
  );
}
