import { useState } from 'react';
import LanguageIcon from '@mui/icons-material/Language';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, useNotify, useRefresh } from 'react-admin';
import { LOCALES } from '../../i18n/i18n-provider.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { loadSession, send } from '../../providers/session.js';

export function LanguageButton() {
  const say = useWords();
  const current = useLanguage();
  const [, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const notify = useNotify();
  const refresh = useRefresh();
  const choose = async (locale: 'sv' | 'en') => {
    setAnchor(undefined);
    try {
      await send('PATCH', '/me', { locale });
    } catch {
      notify(
        say(
          'Språket kunde inte sparas, men gäller tills du loggar ut.',
          'The language could not be saved, but holds until you sign out.',
        ),
        { type: 'warning' },
      );
    }
    setLocale(locale);
    // The server's own words (states, deadlines, history) come in the reader's language too.
    await loadSession(true).catch(() => undefined);
    refresh();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<LanguageIcon />}
        aria-haspopup="menu"
        aria-label={say('SV – svenska. Byt språk', 'EN – English. Change language')}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, '& .MuiButton-startIcon': { display: { xs: 'none', sm: 'inherit' } } }}
      >
        {current.toUpperCase()}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={() => setAnchor(undefined)}>
        {LOCALES.map(({ locale, name }) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === current}
            onClick={() => void choose(locale)}
          >
            <ListItemText>{name}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
