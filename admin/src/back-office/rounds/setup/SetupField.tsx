import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface TextProps {
  label: string;
  value: string;
  help?: string;
  long?: boolean;
  numeric?: boolean;
  type?: 'date';
  max?: number;
  onChange: (value: string) => void;
}

export function SetupText({ label, value, help, long, numeric, type, max, onChange }: TextProps) {
  return (
    <TextField
      size="small"
      label={label}
      value={value}
      type={type}
      helperText={help}
      multiline={long}
      minRows={long ? 2 : undefined}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
      slotProps={{
        inputLabel: type === 'date' ? { shrink: true } : undefined,
        htmlInput: { maxLength: max, inputMode: numeric ? 'numeric' : undefined },
      }}
    />
  );
}

export interface SetupOption {
  value: string;
  label: string;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: SetupOption[];
  help?: string;
  onChange: (value: string) => void;
}

export function SetupChoice({ label, value, options, help, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      helperText={help}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface FlagProps {
  label: string;
  value: boolean;
  help?: string;
  onChange: (value: boolean) => void;
}

export function SetupFlag({ label, value, help, onChange }: FlagProps) {
  return (
    <div>
      <FormControlLabel
        label={label}
        control={<Checkbox checked={value} onChange={(event) => onChange(event.target.checked)} />}
      />
      {help && <FormHelperText sx={{ mt: -0.5, ml: 4 }}>{help}</FormHelperText>}
    </div>
  );
}
