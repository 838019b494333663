import TextField from '@mui/material/TextField';
import { useWords } from '../../../i18n/use-words.js';

interface Props<V extends string | number> {
  /** Read aloud where the table's headings show it. */
  label: string;
  labelShown?: boolean;
  value: V | null;
  choices: { value: V; label: string }[];
  onChange: (value: V | null) => void;
  width?: number;
}

/** The browser's own select: forty of them in a grid stay quick, with the keyboard too. */
export function PlainSelect<V extends string | number>({
  label,
  labelShown,
  value,
  choices,
  onChange,
  width = 150,
}: Props<V>) {
  const say = useWords();
  return (
    <TextField
      select
      size="small"
      label={labelShown ? label : undefined}
      value={value ?? ''}
      onChange={({ target }) =>
        onChange(choices.find((choice) => String(choice.value) === target.value)?.value ?? null)
      }
      sx={{ width, maxWidth: '100%' }}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: labelShown ? {} : { 'aria-label': label },
      }}
    >
      <option value="">{say('– välj –', '– choose –')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
