import { useEffect, useState } from 'react';
import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { without } from './filters.js';

const SEARCH_AFTER_MS = 350;

export function SearchField({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext();
  const applied = typeof filterValues.q === 'string' ? filterValues.q : '';
  const [typed, setTyped] = useState(applied);
  const [followed, setFollowed] = useState(applied);
  // The filter was changed elsewhere (cleared, a saved query): show that, without losing focus.
  if (applied !== followed) {
    setFollowed(applied);
    if (applied !== typed.trim()) setTyped(applied);
  }
  useEffect(() => {
    if (typed.trim() === applied) return undefined;
    const timer = setTimeout(
      () =>
        setFilters(typed.trim() === '' ? without(filterValues, ['q']) : { ...filterValues, q: typed.trim() }),
      SEARCH_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, applied, filterValues, setFilters]);
  return (
    <TextField
      type="search"
      size="small"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ minWidth: { xs: '100%', sm: 300 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
        htmlInput: { maxLength: 100 },
      }}
    />
  );
}
