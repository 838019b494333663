import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWords } from '../../i18n/use-words.js';
import { countyChoices } from '../../shared/counties.js';
import { isFiltered, NO_FILTER, type TypedFilter } from './board-filter.js';

interface Props {
  typed: TypedFilter;
  measures: { key: string; title: string }[];
  onChange: (typed: TypedFilter) => void;
}

export function BoardFilters({ typed, measures, onChange }: Props) {
  const say = useWords();
  const set = (change: Partial<TypedFilter>) => onChange({ ...typed, ...change });
  return (
    <Box
      role="search"
      aria-label={say('Filtrera ansökningarna', 'Filter the applications')}
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))',
        alignItems: 'start',
      }}
    >
      <Typed
        label={say('Sökande eller diarienummer', 'Applicant or registry number')}
        value={typed.q}
        onChange={(q) => set({ q })}
      />
      <Choice
        label={say('Län', 'County')}
        value={typed.countyCode}
        options={countyChoices}
        onChange={(countyCode) => set({ countyCode })}
      />
      <Choice
        label={say('Åtgärd', 'Measure')}
        value={typed.measure}
        options={measures.map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(measure) => set({ measure })}
      />
      <Choice
        label={say('Läge', 'Status')}
        value={typed.status}
        options={[
          { value: 'unproposed', label: say('Utan förslag', 'Without a proposal') },
          { value: 'proposed', label: say('Med förslag', 'Proposed') },
          { value: 'decided', label: say('Beslutade', 'Decided') },
        ]}
        onChange={(status) => set({ status: status as TypedFilter['status'] })}
      />
      <Typed
        numeric
        label={say('Sökt minst, kr', 'Applied at least, kr')}
        value={typed.minApplied}
        onChange={(minApplied) => set({ minApplied })}
      />
      <Typed
        numeric
        label={say('Sökt högst, kr', 'Applied at most, kr')}
        value={typed.maxApplied}
        onChange={(maxApplied) => set({ maxApplied })}
      />
      {isFiltered(typed) && (
        <Button onClick={() => onChange(NO_FILTER)} sx={{ justifySelf: 'start' }}>
          {say('Rensa filtren', 'Clear the filters')}
        </Button>
      )}
    </Box>
  );
}

interface TypedProps {
  label: string;
  value: string;
  numeric?: boolean;
  onChange: (text: string) => void;
}

function Typed({ label, value, numeric, onChange }: TypedProps) {
  return (
    <TextField
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
      slotProps={{ htmlInput: { maxLength: 100, inputMode: numeric ? 'numeric' : undefined } }}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const say = useWords();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{say('Alla', 'All')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
