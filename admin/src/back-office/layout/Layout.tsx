import { Suspense, useEffect, useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { useLocation } from 'react-router-dom';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Waiting } from '../../shared/Notice.js';
import { StaleBoundary } from '../../shared/stale.js';
import { FaultBoundary } from './FaultBoundary.js';
import { MainMenu } from './MainMenu.js';
import { SkipLink } from './SkipLink.js';
import { TopBar, TOP_BAR_HEIGHT } from './TopBar.js';

const MENU_WIDTH = 216;

/** Header, navigation and main as landmarks of their own; react-admin's layout puts its menu inside main. */
export function Layout({ children }: { children?: ReactNode }) {
  const say = useWords();
  const locale = useLanguage();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const menu = (
    <Box component="nav" aria-label={say('Huvudmeny', 'Main menu')} sx={{ pt: 1 }}>
      <MainMenu onChosen={() => setMenuOpen(false)} />
    </Box>
  );
  return (
    <StaleBoundary>
      <SkipLink />
      <TopBar onMenu={() => setMenuOpen(true)} />
      <Box
        sx={{ display: 'flex', minHeight: '100vh', pt: `${TOP_BAR_HEIGHT}px`, bgcolor: 'background.default' }}
      >
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            width: MENU_WIDTH,
            flexShrink: 0,
            borderRight: '1px solid',
            borderColor: 'divider',
            bgcolor: 'background.paper',
          }}
        >
          <Box
            sx={{
              position: 'sticky',
              top: TOP_BAR_HEIGHT,
              maxHeight: `calc(100vh - ${TOP_BAR_HEIGHT}px)`,
              overflowY: 'auto',
            }}
          >
            {menu}
          </Box>
        </Box>
        <Drawer
          open={menuOpen}
          onClose={() => setMenuOpen(false)}
          sx={{ display: { md: 'none' } }}
          slotProps={{ paper: { sx: { width: MENU_WIDTH + 40 } } }}
        >
          {menu}
        </Drawer>
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flexGrow: 1, minWidth: 0, outline: 'none' }}
        >
          <FaultBoundary key={pathname}>
            <Suspense
              fallback={
                <Box sx={{ p: 2 }}>
                  <Waiting />
                </Box>
              }
            >
              {children}
            </Suspense>
          </FaultBoundary>
        </Box>
      </Box>
    </StaleBoundary>
  );
}
