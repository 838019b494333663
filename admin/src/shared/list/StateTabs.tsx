import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { without } from './filters.js';

/** A list cut by its things' state, with the list's own total on the one that is chosen. */
export function StateTabs({ label, states }: { label: string; states: { value: string; label: string }[] }) {
  const say = useWords();
  const { filterValues, setFilters, total } = useListContext();
  const others = without(filterValues, ['state']);
  const tabs = [{ value: '', label: say('Alla', 'All') }, ...states];
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', mb: 1.5 }}>
      {tabs.map(({ value, label: name }) => {
        const selected = (filterValues.state ?? '') === value;
        return (
          <ToggleButton
            key={value}
            value={value}
            size="small"
            color="primary"
            selected={selected}
            onClick={() => setFilters(value === '' ? others : { ...others, state: value })}
            sx={{ textTransform: 'none', bgcolor: 'background.paper', color: 'text.primary', py: 0.5 }}
          >
            {name} {selected && total !== undefined ? `(${total})` : ''}
          </ToggleButton>
        );
      })}
    </Box>
  );
}
