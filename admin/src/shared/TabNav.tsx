import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink, useParams } from 'react-router-dom';

export interface TabEntry {
  key: string;
  label: string;
  count?: number;
}

/** Which of the page's parts the address names; the first when it names none. */
export function useTab(tabs: TabEntry[]): string {
  const part = useParams()['*'] ?? '';
  return tabs.find(({ key }) => key === part)?.key ?? tabs[0]?.key ?? '';
}

/** Parts of a page as links, so that each has an address and the back button works. */
export function TabNav({ label, base, tabs }: { label: string; base: string; tabs: TabEntry[] }) {
  const current = useTab(tabs);
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', borderBottom: '1px solid', borderColor: 'divider', mb: 2 }}
    >
      {tabs.map(({ key, label: name, count }, index) => {
        const here = key === current;
        return (
          <Link
            key={key}
            component={RouterLink}
            to={index === 0 ? base : `${base}/${key}`}
            aria-current={here ? 'page' : undefined}
            underline="none"
            sx={{
              px: 1.5,
              py: 1.25,
              fontWeight: here ? 700 : 500,
              color: here ? 'primary.main' : 'text.primary',
              borderBottom: '3px solid',
              borderColor: here ? 'primary.main' : 'transparent',
              '&:hover': { bgcolor: '#e9eef2' },
            }}
          >
            {name}
            {count === undefined ? '' : ` (${count})`}
          </Link>
        );
      })}
    </Box>
  );
}
