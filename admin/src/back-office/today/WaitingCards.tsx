import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { Today } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatCount } from '../../shared/format.js';
import { StatusChip } from '../../shared/StatusChip.js';

export function WaitingCards({ waiting }: { waiting: Today['waiting'] }) {
  const say = useWords();
  const locale = useLanguage();
  if (waiting.every(({ count }) => count === 0)) {
    return (
      <Typography>
        {say(
          'Inget väntar på dig just nu. Fristerna nedan visar vad som kommer.',
          'Nothing waits for you right now. The deadlines below show what is coming.',
        )}
      </Typography>
    );
  }
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(210px, 100%), 1fr))',
      }}
    >
      {waiting.map(({ kind, label, count, link, overdue }) => (
        <Paper
          key={kind}
          component="li"
          variant="outlined"
          sx={{ p: 1.5, bgcolor: count > 0 ? '#f3f8fc' : undefined }}
        >
          <Typography
            component="div"
            sx={{ fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.2 }}
            className="kronor"
          >
            {formatCount(count, locale)}
          </Typography>
          {count > 0 ? (
            <Link component={RouterLink} to={link}>
              {label}
            </Link>
          ) : (
            label
          )}
          {overdue > 0 && (
            <Box sx={{ mt: 0.75 }}>
              <StatusChip status="late" label={say(`${overdue} försenade`, `${overdue} overdue`)} />
            </Box>
          )}
        </Paper>
      ))}
    </Box>
  );
}
