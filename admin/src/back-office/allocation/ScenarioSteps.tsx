import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { BY_WORDS, newStep, readStep, STEP_KINDS, type StepKind, type TypedStep } from './scenario-steps.js';

const MOST_STEPS = 6;

interface Props {
  steps: TypedStep[];
  onChange: (steps: TypedStep[]) => void;
}

export function ScenarioSteps({ steps, onChange }: Props) {
  const say = useWords();
  const change = (id: number, part: Partial<TypedStep>) =>
    onChange(steps.map((step) => (step.id === id ? { ...step, ...part } : step)));
  return (
    <>
      <Box component="ol" sx={{ pl: 3, my: 1, '& > li': { mb: 1.5 } }}>
        {steps.map((step, place) => (
          <li key={step.id}>
            <Step
              step={step}
              number={place + 1}
              onChange={(part) => change(step.id, part)}
              onRemove={
                steps.length > 1 ? () => onChange(steps.filter(({ id }) => id !== step.id)) : undefined
              }
            />
          </li>
        ))}
      </Box>
      {steps.length < MOST_STEPS && (
        <Button onClick={() => onChange([...steps, newStep(Math.max(...steps.map(({ id }) => id)) + 1)])}>
          {say('Lägg till ett steg', 'Add a step')}
        </Button>
      )}
    </>
  );
}

interface StepProps {
  step: TypedStep;
  number: number;
  onChange: (part: Partial<TypedStep>) => void;
  onRemove?: () => void;
}

function Step({ step, number, onChange, onRemove }: StepProps) {
  const say = useWords();
  const kinds: Record<StepKind, string> = {
    cut: say('Minska alla med en andel', 'Cut all by a share'),
    cap: say('Sätt ett tak', 'Set a cap'),
    minimum: say('Sätt ett lägsta belopp', 'Set a lowest amount'),
    priority: say('Fördela i turordning', 'Grant in order of priority'),
  };
  const unreadable = readStep(step) === undefined;
  return (
    <Box
      role="group"
      aria-label={say(`Steg ${number}`, `Step ${number}`)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}
    >
      <TextField
        select
        size="small"
        sx={{ minWidth: 230 }}
        label={say('Vad', 'What')}
        value={step.kind}
        onChange={(event) => onChange({ kind: event.target.value as StepKind })}
      >
        {STEP_KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {kinds[kind]}
          </MenuItem>
        ))}
      </TextField>
      {step.kind === 'priority' && <Order step={step} onChange={onChange} />}
      {step.kind === 'cut' && (
        <TextField
          size="small"
          label={say('Procent', 'Per cent')}
          value={step.percent}
          error={unreadable}
          helperText={unreadable && say('Skriv ett tal från 0 till 100.', 'Write a number from 0 to 100.')}
          onChange={(event) => onChange({ percent: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
        />
      )}
      {(step.kind === 'cap' || step.kind === 'minimum') && (
        <TextField
          size="small"
          label={say('Belopp, kr', 'Amount, kr')}
          value={step.amount}
          error={unreadable && step.amount !== ''}
          helperText={unreadable && step.amount !== '' && say('Skriv hela kronor.', 'Write whole kronor.')}
          onChange={(event) => onChange({ amount: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 20 } }}
        />
      )}
      {onRemove && (
        <Button onClick={onRemove} aria-label={say(`Ta bort steg ${number}`, `Remove step ${number}`)}>
          {say('Ta bort', 'Remove')}
        </Button>
      )}
    </Box>
  );
}

function Order({ step, onChange }: Pick<StepProps, 'step' | 'onChange'>) {
  const say = useWords();
  const language = useLanguage();
  return (
    <>
      <TextField
        select
        size="small"
        sx={{ minWidth: 190 }}
        label={say('Efter', 'By')}
        value={step.by}
        onChange={(event) => onChange({ by: event.target.value as TypedStep['by'] })}
      >
        {Object.entries(BY_WORDS).map(([by, words]) => (
          <MenuItem key={by} value={by}>
            {words[language]}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={say('Högst först', 'Highest first')}
        control={
          <Checkbox
            checked={step.descending}
            onChange={(event) => onChange({ descending: event.target.checked })}
          />
        }
      />
    </>
  );
}
