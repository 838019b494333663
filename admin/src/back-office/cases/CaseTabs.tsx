import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { useListContext } from 'react-admin';
import type { CaseFilter, caseFacets } from '#domain/contracts/index.js';
import type { z } from 'zod';
import { useLanguage, useWords, type Words } from '../../i18n/use-words.js';
import { formatCount } from '../../shared/format.js';
import { without } from '../../shared/list/filters.js';
import { useQuestion } from '../../shared/use-question.js';

type Tab = NonNullable<CaseFilter['tab']>;
const TABS: [tab: Tab, label: (say: Words) => string][] = [
  ['all', (say) => say('Alla', 'All')],
  ['mine', (say) => say('Mina', 'Mine')],
  ['unassigned', (say) => say('Otilldelade', 'Unassigned')],
  ['toReview', (say) => say('Att granska', 'To review')],
  ['toDecide', (say) => say('Att besluta', 'To decide')],
  ['overdue', (say) => say('Försenade', 'Overdue')],
  ['toPay', (say) => say('Att betala', 'To pay')],
  ['claims', (say) => say('Återkrav', 'Claims')],
];

/** Ways into the list, with how many wait in each under the other filters. */
export function CaseTabs() {
  const say = useWords();
  const locale = useLanguage();
  const { filterValues, setFilters } = useListContext();
  const others = without(filterValues, ['tab']);
  const { data } = useQuestion<z.infer<typeof caseFacets>>(
    `/cases/facets?${new URLSearchParams({ filter: JSON.stringify(others) })}`,
  );
  const current = filterValues.tab ?? 'all';
  return (
    <Box
      role="group"
      aria-label={say('Urval', 'Selection')}
      sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', mb: 1.5 }}
    >
      {TABS.map(([tab, label]) => (
        <ToggleButton
          key={tab}
          value={tab}
          size="small"
          color="primary"
          selected={current === tab}
          onClick={() => setFilters(tab === 'all' ? others : { ...others, tab })}
          sx={{ textTransform: 'none', bgcolor: 'background.paper', color: 'text.primary', py: 0.5 }}
        >
          {label(say)} {data && `(${formatCount(data.tabs[tab] ?? 0, locale)})`}
        </ToggleButton>
      ))}
    </Box>
  );
}
