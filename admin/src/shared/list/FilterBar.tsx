import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { SearchField } from './SearchField.js';
import { hiddenFilters, only, shownIn, withFilter, without, type FilterField } from './filters.js';

interface Props {
  search?: string;
  fields?: FilterField[];
  /** Shown when asked for, and while one of them is set. */
  more?: FilterField[];
  /** Filters that another control on the page shows. */
  known?: string[];
  /** Names of filters that only come with a link, for the chips. */
  names?: Record<string, string>;
  describe?: (source: string, value: unknown) => string | undefined;
}

export function FilterBar({
  search,
  fields: first = [],
  more = [],
  known = [],
  names = {},
  describe,
}: Props) {
  const say = useWords();
  const { filterValues, setFilters } = useListContext();
  const [opened, setOpened] = useState(false);
  const moreShown = opened || more.some(({ source }) => filterValues[source] !== undefined);
  const fields = moreShown ? [...first, ...more] : first;
  const hidden = hiddenFilters(filterValues, fields, ['q', 'tab', ...known]);
  const filtered = Object.keys(filterValues).some((source) => source !== 'tab' && !known.includes(source));
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
      {search && <SearchField label={search} />}
      {fields.map((field) => (
        <TextField
          key={field.source}
          select
          size="small"
          label={field.label}
          value={shownIn(field, filterValues)}
          onChange={(event) => setFilters(withFilter(filterValues, field, event.target.value))}
          sx={{ minWidth: 160, maxWidth: { xs: '100%', sm: 260 } }}
        >
          <MenuItem value="">{say('Alla', 'All')}</MenuItem>
          {field.choices.map(({ value, label }) => (
            <MenuItem key={String(value)} value={String(value)}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {more.length > 0 && !moreShown && (
        <Button size="small" onClick={() => setOpened(true)}>
          {say('Fler filter', 'More filters')}
        </Button>
      )}
      {hidden.map(([source, value]) => (
        <Chip
          key={source}
          label={`${names[source] ?? source}: ${describe?.(source, value) ?? plain(value, say('ja', 'yes'), say('nej', 'no'))}`}
          onDelete={() => setFilters(without(filterValues, [source]))}
        />
      ))}
      {filtered && (
        <Button size="small" onClick={() => setFilters(only(filterValues, ['tab', ...known]))}>
          {say('Rensa filtren', 'Clear filters')}
        </Button>
      )}
    </Box>
  );
}

function plain(value: unknown, yes: string, no: string): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
