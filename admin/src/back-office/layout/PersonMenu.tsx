import { useState } from 'react';
import AccountIcon from '@mui/icons-material/AccountCircle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLogout } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';

export function PersonMenu() {
  const say = useWords();
  const { user, memberships } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const logout = useLogout();
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountIcon />}
        aria-haspopup="menu"
        aria-label={say(`Mitt konto: ${user.name}`, `My account: ${user.name}`)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {user.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={() => setAnchor(undefined)}>
        <Box component="li" role="presentation" sx={{ px: 2, py: 1 }}>
          <div>{user.email}</div>
          {memberships.map(({ id, roleLabel, organisationName }) => (
            <Box key={id} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {roleLabel}, {organisationName}
            </Box>
          ))}
        </Box>
        <Divider component="li" />
        <MenuItem onClick={() => void logout()}>{say('Logga ut', 'Sign out')}</MenuItem>
      </Menu>
    </>
  );
}
