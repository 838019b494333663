import { useState } from 'react';
import DateIcon from '@mui/icons-material/EventOutlined';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useWords, useLanguage } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { formatWeekday } from '../../shared/format.js';
import { visuallyHidden } from '../../shared/visually-hidden.js';
import { DemoDayDialog } from './DemoDayDialog.js';

/** Demo mode only: Medel's day, and the way to move it forward. */
export function DemoDay() {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const mayMove = useMay('demo.change');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        size="small"
        disabled={!mayMove}
        startIcon={<DateIcon />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        sx={{
          whiteSpace: 'nowrap',
          '&.Mui-disabled': { color: '#ffffff', borderColor: 'rgba(255,255,255,0.5)' },
          '& .MuiButton-startIcon': { display: { xs: 'none', sm: 'inherit' } },
          minWidth: 0,
          px: { xs: 0.75, sm: 1.25 },
        }}
      >
        <Box component="span" sx={visuallyHidden}>
          {say('Demo, Medels dag: ', 'Demo, Medel’s day: ')}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
          {formatWeekday(today, locale)} · {say('Ställ datum', 'Set date')}
        </Box>
        <Box component="span" sx={{ display: { xs: 'inline', lg: 'none' } }}>
          {today}
        </Box>
      </Button>
      {open && <DemoDayDialog onClose={() => setOpen(false)} />}
    </>
  );
}
