import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { NavLink, useLocation } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { opens } from '../../providers/auth-provider.js';
import { useSession } from '../../providers/session.js';
import { MENU } from './menu-items.js';

export function MainMenu({ onChosen }: { onChosen: () => void }) {
  const say = useWords();
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const open = MENU.filter(({ resource }) => resource === '' || permissions.includes(opens(resource) ?? ''));
  return (
    <List dense disablePadding>
      {open.map(({ resource, swedish, english, Icon }) => {
        const here = resource === '' ? pathname === '/' : pathname.split('/')[1] === resource;
        return (
          <ListItem key={resource} disablePadding>
            <ListItemButton
              component={NavLink}
              to={`/${resource}`}
              end
              selected={here}
              aria-current={here ? 'page' : undefined}
              onClick={onChosen}
              sx={{
                minHeight: 44,
                pr: 0.5,
                '&.Mui-selected': { borderLeft: '4px solid', borderColor: 'primary.main', pl: 1.5 },
              }}
            >
              <ListItemIcon sx={{ minWidth: 30, color: 'inherit' }}>
                <Icon fontSize="small" />
              </ListItemIcon>
              <ListItemText
                slotProps={{ primary: { sx: { fontSize: '0.9375rem', fontWeight: here ? 600 : 450 } } }}
              >
                {say(swedish, english)}
              </ListItemText>
            </ListItemButton>
          </ListItem>
        );
      })}
    </List>
  );
}
