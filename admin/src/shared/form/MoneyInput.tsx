import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { parseKronor } from '#domain/money/kronor.js';
import { useWords } from '../../i18n/use-words.js';
import { formatKronor } from '../format.js';

interface Props {
  /** Read aloud; the table's own headings show it. */
  label: string;
  value: number | null;
  /** Null while the field is blank or cannot be read. */
  onChange: (amount: number | null) => void;
}

/** An amount in a table cell. What cannot be read stays as typed, and says so. */
export function MoneyInput({ label, value, onChange }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === null ? '' : formatKronor(value));
  const unreadable = typed !== undefined && typed.trim() !== '' && parseKronor(typed) === undefined;
  return (
    <TextField
      size="small"
      value={shown}
      error={unreadable}
      helperText={unreadable ? say('Skriv hela kronor.', 'Write whole kronor.') : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(parseKronor(target.value) ?? null);
      }}
      onBlur={() => unreadable || setTyped(undefined)}
      autoComplete="off"
      sx={{ width: 128 }}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          inputMode: 'numeric',
          style: { textAlign: 'right', paddingInline: 8 },
        },
      }}
    />
  );
}
