import type { ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.js';
import { plainProblem, ProblemError } from '../providers/problem.js';

/** Nothing here yet: what the place is for, and what to do first. */
export function EmptyNotice({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack
      useFlexGap
      sx={{
        alignItems: 'flex-start',
        gap: 1,
        p: { xs: 2, sm: 4 },
        bgcolor: 'background.paper',
        border: '1px dashed',
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Typography variant="h2">{title}</Typography>
      <Typography sx={{ maxWidth: '65ch' }}>{children}</Typography>
      {action}
    </Stack>
  );
}

export function ErrorNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useWords();
  const { title, detail } = error instanceof ProblemError ? error.problem : plainProblem(500);
  return (
    <Alert
      severity="error"
      action={
        retry && (
          <Button color="inherit" size="small" onClick={retry}>
            {say('Försök igen', 'Try again')}
          </Button>
        )
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {detail}
    </Alert>
  );
}

export function Waiting({ rows = 4 }: { rows?: number }) {
  const say = useWords();
  return (
    <div role="status" aria-label={say('Hämtar', 'Loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={38} />
      ))}
    </div>
  );
}
