import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useRefresh } from 'react-admin';
import type { Problem } from '#domain/contracts/index.js';
import { useWords } from '../i18n/use-words.js';

const StaleContext = createContext<(problem: Problem) => void>(() => undefined);
export const useStale = () => useContext(StaleContext);

/** One dialog for every 409: somebody was first. What the reader has typed stays in the form behind. */
export function StaleBoundary({ children }: { children: ReactNode }) {
  const [problem, setProblem] = useState<Problem>();
  const show = useMemo(() => (stale: Problem) => setProblem(stale), []);
  return (
    <StaleContext value={show}>
      {children}
      <StaleDialog problem={problem} onClose={() => setProblem(undefined)} />
    </StaleContext>
  );
}

function StaleDialog({ problem, onClose }: { problem?: Problem; onClose: () => void }) {
  const say = useWords();
  const refresh = useRefresh();
  const reload = () => {
    refresh();
    onClose();
  };
  return (
    <Dialog open={problem !== undefined} onClose={onClose} aria-labelledby="stale-title">
      <DialogTitle id="stale-title">{say('Ärendet har ändrats', 'The case has changed')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {say(
            'Någon annan har ändrat uppgifterna sedan du öppnade sidan. Inget av det du gjorde nu är sparat. Läs in sidan på nytt, se vad som är ändrat och försök igen – det du skrivit i formuläret finns kvar.',
            'Somebody else has changed this since you opened the page. Nothing you did now has been saved. Reload, see what has changed and try again – what you typed in the form is still there.',
          )}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('Stäng', 'Close')}</Button>
        <Button variant="contained" autoFocus onClick={reload}>
          {say('Läs in på nytt', 'Reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
