import { useId, useState } from 'react';
import ColumnsIcon from '@mui/icons-material/ViewWeekOutlined';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useStore } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { fullOrder, moved } from './column-order.js';

export interface ColumnName {
  source: string;
  label: string;
}

interface Props {
  /** The table keeps its choice and order under the same key. */
  storeKey: string;
  columns: ColumnName[];
  hidden: string[];
}

/** Which columns, and in which order; react-admin's own chooser can be neither read aloud nor ordered with the keyboard. */
export function ColumnChoice({ storeKey, columns, hidden: hiddenFirst }: Props) {
  const say = useWords();
  const titleId = useId();
  const [hidden, setHidden] = useStore<string[]>(storeKey, hiddenFirst);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${storeKey}_columnRanks`);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const order = fullOrder(ranks, columns.length);
  const toggle = (source: string) =>
    setHidden(hidden.includes(source) ? hidden.filter((other) => other !== source) : [...hidden, source]);
  const reset = () => {
    setHidden(hiddenFirst);
    setRanks(undefined);
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<ColumnsIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('Kolumner', 'Columns')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 1.5 } } }}
      >
        <Typography id={titleId} variant="h3" component="h2">
          {say('Kolumner', 'Columns')}
        </Typography>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {order.map((index, place) => {
            const { source, label } = columns[index] ?? { source: '', label: '' };
            return (
              <Box
                component="li"
                key={source}
                sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}
              >
                <FormControlLabel
                  label={label}
                  control={
                    <Checkbox
                      size="small"
                      checked={!hidden.includes(source)}
                      onChange={() => toggle(source)}
                    />
                  }
                />
                <span>
                  <IconButton
                    size="small"
                    aria-label={say(`Flytta ${label} upp`, `Move ${label} up`)}
                    disabled={place === 0}
                    onClick={() => setRanks(moved(order, place, -1))}
                  >
                    <UpIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    aria-label={say(`Flytta ${label} ned`, `Move ${label} down`)}
                    disabled={place === order.length - 1}
                    onClick={() => setRanks(moved(order, place, 1))}
                  >
                    <DownIcon fontSize="small" />
                  </IconButton>
                </span>
              </Box>
            );
          })}
        </Box>
        <Button size="small" onClick={reset}>
          {say('Återställ', 'Reset')}
        </Button>
      </Popover>
    </>
  );
}
