import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { useListContext } from 'react-admin';
import type { CaseFilter, caseFacets } from '#domain/contracts/index.js';
import type { z } from 'zod';
import { useLanguage, useWords, type Words } from '../../i18n/use-words.js';
import { formatCount } from '../../shared/format.js';
import { without } from '../../shared/list/filters.js';
import { useQuestion } from '../../shared/use-question.js';
import { showsApplications, useApplicationPlaces } from './case-view.js';

type Tab = NonNullable<CaseFilter['tab']>;
type When = 'always' | 'allotted' | 'applied';
/** A way into the list, and which of the two views it belongs to. */
const TABS: [tab: Tab, when: When, label: (say: Words) => string][] = [
  ['all', 'always', (say) => say('Alla', 'All')],
  ['mine', 'always', (say) => say('Mina', 'Mine')],
  ['unassigned', 'always', (say) => say('Otilldelade', 'Unassigned')],
  ['toRegister', 'applied', (say) => say('Att registrera', 'To register')],
  ['toAssess', 'applied', (say) => say('Att bedöma', 'To assess')],
  ['toGrant', 'applied', (say) => say('Att besluta om', 'To decide on')],
  ['awaitingUs', 'applied', (say) => say('Väntar på oss', 'Awaiting us')],
  ['awaitingApplicant', 'applied', (say) => say('Väntar på sökanden', 'Awaiting the applicant')],
  ['toReview', 'allotted', (say) => say('Att granska', 'To review')],
  ['toDecide', 'allotted', (say) => say('Återkrav att besluta', 'Claims to decide')],
  ['overdue', 'always', (say) => say('Försenade', 'Overdue')],
  ['toPay', 'allotted', (say) => say('Att betala', 'To pay')],
  ['claims', 'allotted', (say) => say('Återkrav', 'Claims')],
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
  const applied = showsApplications(filterValues, useApplicationPlaces());
  /** What belongs to the other view is shown while there is something in it. */
  const shown = TABS.filter(
    ([tab, when]) =>
      when === 'always' || (when === 'applied') === applied || tab === current || (data?.tabs[tab] ?? 0) > 0,
  );
  return (
    <Box
      role="group"
      aria-label={say('Urval', 'Selection')}
      sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', mb: 1.5 }}
    >
      {shown.map(([tab, , label]) => (
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
