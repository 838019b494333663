import { useState, type MouseEvent } from 'react';
import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import {
  AddSavedQueryDialog,
  RemoveSavedQueryDialog,
  extractValidSavedQueries,
  useListContext,
  useSavedQueries,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';

type Open = 'menu' | 'add' | 'remove';

/** The reader's own searches: filter, order and page length, kept on the server. */
export function SavedQueries() {
  const say = useWords();
  const navigate = useNavigate();
  const { resource, filterValues } = useListContext();
  const [stored] = useSavedQueries(resource);
  const [open, setOpen] = useState<Open>();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const queries = extractValidSavedQueries(stored);
  const active = queries.find(({ value }) => JSON.stringify(value.filter) === JSON.stringify(filterValues));
  const show = ({ value }: (typeof queries)[number]) => {
    setOpen(undefined);
    const query = {
      filter: JSON.stringify(value.filter ?? {}),
      sort: value.sort?.field ?? 'id',
      order: value.sort?.order ?? 'ASC',
      page: '1',
      perPage: String(value.perPage ?? 25),
      displayedFilters: '{}',
    };
    void navigate({ search: `?${new URLSearchParams(query)}` });
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        onClick={(event: MouseEvent<HTMLElement>) => {
          setAnchor(event.currentTarget);
          setOpen('menu');
        }}
      >
        {say('Sparade sökningar', 'Saved searches')}
      </Button>
      <Menu anchorEl={anchor} open={open === 'menu'} onClose={() => setOpen(undefined)}>
        {queries.length === 0 && (
          <MenuItem disabled>
            {say(
              'Inga än. Filtrera listan och spara sökningen.',
              'None yet. Filter the list and save the search.',
            )}
          </MenuItem>
        )}
        {queries.map((query) => (
          <MenuItem key={query.label} selected={query === active} onClick={() => show(query)}>
            <ListItemText>{query.label}</ListItemText>
          </MenuItem>
        ))}
        <Divider component="li" />
        {active ? (
          <MenuItem onClick={() => setOpen('remove')}>
            {say(`Ta bort ”${active.label}”`, `Remove “${active.label}”`)}
          </MenuItem>
        ) : (
          <MenuItem onClick={() => setOpen('add')} disabled={Object.keys(filterValues).length === 0}>
            {say('Spara sökningen …', 'Save this search …')}
          </MenuItem>
        )}
      </Menu>
      <AddSavedQueryDialog open={open === 'add'} onClose={() => setOpen(undefined)} />
      <RemoveSavedQueryDialog open={open === 'remove'} onClose={() => setOpen(undefined)} />
    </>
  );
}
