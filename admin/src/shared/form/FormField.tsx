import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWords } from '../../i18n/use-words.js';
import type { Field, FieldValue } from './field.js';

interface Props {
  field: Field;
  value: FieldValue;
  error?: string;
  onChange: (value: FieldValue) => void;
}

const INPUT_MODE = { kronor: 'numeric', wholeNumber: 'numeric', email: 'email' } as const;
const TYPE = { day: 'date', email: 'email' } as const;
const of = <T,>(table: Record<string, T>, kind: string): T | undefined => table[kind];

export function FormField({ field, value, error, onChange }: Props) {
  const say = useWords();
  const label = field.optional ? `${field.label} ${say('(frivilligt)', '(optional)')}` : field.label;
  if (field.kind === 'flag') {
    return (
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
            slotProps={{ input: { name: field.name } }}
          />
        }
      />
    );
  }
  return (
    <TextField
      id={`field-${field.name}`}
      name={field.name}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? field.help}
      placeholder={field.placeholder}
      type={of(TYPE, field.kind)}
      select={field.kind === 'choice'}
      multiline={field.kind === 'longText'}
      minRows={field.kind === 'longText' ? 4 : undefined}
      fullWidth
      size="small"
      autoComplete="off"
      slotProps={{
        inputLabel: field.kind === 'day' || field.placeholder ? { shrink: true } : undefined,
        htmlInput: {
          inputMode: of(INPUT_MODE, field.kind),
          maxLength: 'max' in field ? field.max : undefined,
          ...(field.kind === 'choice' ? {} : { 'aria-required': !field.optional }),
        },
      }}
    >
      {field.kind === 'choice' && field.optional && (
        <MenuItem value="">{say('– inget valt –', '– none –')}</MenuItem>
      )}
      {field.kind === 'choice'
        ? field.options.map((option) => (
            <MenuItem key={option.value} value={String(option.value)}>
              {option.label}
            </MenuItem>
          ))
        : null}
    </TextField>
  );
}
