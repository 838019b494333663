import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Toolbar from '@mui/material/Toolbar';
import { useIsFetching } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { DemoDay } from './DemoDay.js';
import { LanguageButton } from './LanguageButton.js';
import { PersonMenu } from './PersonMenu.js';

export const TOP_BAR_HEIGHT = 56;

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const say = useWords();
  const { demo } = useSession();
  return (
    <AppBar component="header" color="primary" elevation={0}>
      <Toolbar
        disableGutters
        sx={{ minHeight: `${TOP_BAR_HEIGHT}px !important`, px: { xs: 0.5, sm: 2 }, gap: { xs: 0.25, sm: 1 } }}
      >
        <IconButton
          color="inherit"
          onClick={onMenu}
          aria-label={say('Öppna menyn', 'Open the menu')}
          sx={{ display: { md: 'none' } }}
        >
          <MenuIcon />
        </IconButton>
        <Link
          component={RouterLink}
          to="/"
          color="inherit"
          underline="none"
          sx={{ fontWeight: 700, fontSize: '1.2rem', mr: 'auto', px: 0.5 }}
        >
          Medel
        </Link>
        {demo && <DemoDay />}
        <LanguageButton />
        <PersonMenu />
      </Toolbar>
      <Fetching />
    </AppBar>
  );
}

function Fetching() {
  const fetching = useIsFetching({
    predicate: ({ queryKey }) => queryKey[0] !== 'question' || !String(queryKey[1]).startsWith('/operations'),
  });
  return (
    <LinearProgress
      aria-hidden
      color="inherit"
      sx={{
        position: 'absolute',
        insetInline: 0,
        bottom: 0,
        height: 2,
        visibility: fetching > 0 ? 'visible' : 'hidden',
      }}
    />
  );
}
