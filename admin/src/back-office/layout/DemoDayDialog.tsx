import { useId, useState, type FormEvent } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import type { Round } from '#domain/contracts/index.js';
import { addDays } from '#domain/calendar/legal-day.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { daysBetween, formatDay, formatWeekday } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { interestingDays } from './interesting-days.js';
import { useDemoDay } from './use-demo-day.js';

export function DemoDayDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const locale = useLanguage();
  const titleId = useId();
  const { today } = useSession();
  const { move, busy, moving, problem, arrived } = useDemoDay();
  return (
    <Dialog open onClose={moving ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId} component="h2">
        {say('Ställ Medels datum', 'Set Medel’s date')}
      </DialogTitle>
      <DialogContent>
        <ProblemAlert problem={problem} />
        <Typography sx={{ mb: 2 }}>
          {say('I demon är det ', 'In the demo it is ')}
          <strong>{formatWeekday(today, locale)}</strong>.{' '}
          {say(
            'Flytta fram dagen, så händer det som ska hända på vägen: påminnelser går ut, det som inte rekvirerats förfaller, frister löper ut. Dagen kan inte flyttas tillbaka.',
            'Move the day forward and what is due happens on the way: reminders are sent, what was not requisitioned lapses, deadlines pass. The day cannot be moved back.',
          )}
        </Typography>
        <div role="status">
          {moving && busy && <Progress {...busy} />}
          {moving && !busy && <LinearProgress aria-label={say('Flyttar dagen', 'Moving the day')} />}
          {arrived && !moving && (
            <Alert severity="success" sx={{ mb: 2 }}>
              {say(`Nu är det ${formatDay(today)}.`, `It is now ${formatDay(today, 'en')}.`)}
            </Alert>
          )}
        </div>
        {!moving && <DayChoices today={today} onChosen={move} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={moving}>
          {say('Stäng', 'Close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Progress({ from, to, at }: { from: string; to: string; at: string }) {
  const say = useWords();
  const locale = useLanguage();
  const share = Math.round((100 * daysBetween(from, at)) / Math.max(1, daysBetween(from, to)));
  return (
    <>
      <Typography>
        {say(
          `${formatDay(at, locale)} – på väg till ${formatDay(to, locale)}`,
          `${formatDay(at, locale)} – on the way to ${formatDay(to, locale)}`,
        )}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, Math.max(0, share))}
        aria-label={say('Flyttar dagen', 'Moving the day')}
        sx={{ my: 1, height: 8, borderRadius: 4 }}
      />
    </>
  );
}

function DayChoices({ today, onChosen }: { today: string; onChosen: (day: string) => void }) {
  const say = useWords();
  const locale = useLanguage();
  const mayRead = useMay('round.read');
  const { data: rounds = [] } = useGetList<Round>(
    'rounds',
    { pagination: { page: 1, perPage: 50 } },
    { enabled: mayRead },
  );
  const [day, setDay] = useState(addDays(today, 1));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day > today) onChosen(day);
  };
  return (
    <Stack useFlexGap sx={{ gap: 1 }}>
      <Button variant="contained" onClick={() => onChosen(addDays(today, 1))}>
        {say('+1 dag', '+1 day')}
      </Button>
      {interestingDays(rounds, today, say)
        .slice(0, 6)
        .map(({ day: target, why }) => (
          <Button
            key={target}
            variant="outlined"
            onClick={() => onChosen(target)}
            sx={{ justifyContent: 'space-between', textAlign: 'left' }}
          >
            <span>{formatDay(target, locale)}</span>
            <Typography component="span" variant="body2" sx={{ textAlign: 'right' }}>
              {why}
            </Typography>
          </Button>
        ))}
      <Stack
        component="form"
        onSubmit={submit}
        direction="row"
        useFlexGap
        sx={{ gap: 1, mt: 1, alignItems: 'flex-start' }}
      >
        <TextField
          type="date"
          size="small"
          fullWidth
          label={say('Annan dag', 'Another day')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: addDays(today, 1) } }}
        />
        <Button
          type="submit"
          variant="outlined"
          disabled={day <= today}
          sx={{ minHeight: 40, flexShrink: 0 }}
        >
          {say('Gå dit', 'Go there')}
        </Button>
      </Stack>
    </Stack>
  );
}
