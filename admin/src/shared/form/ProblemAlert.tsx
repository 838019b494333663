import { useEffect, useRef } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { Problem } from '#domain/contracts/index.js';

/** What the server said no to: every reason at once, and the fields that have no place of their own in the form. */
export function ProblemAlert({ problem, shown = [] }: { problem?: Problem; shown?: string[] }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) ref.current?.focus();
  }, [problem]);
  if (!problem || problem.status === 409) return null;
  const loose = problem.fields?.filter(({ field }) => !shown.includes(field)) ?? [];
  return (
    <Alert severity="error" role="alert" ref={ref} tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>{problem.title}</AlertTitle>
      {problem.reasons?.length ? (
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          {problem.reasons.map(({ code, title, detail }) => <li key={code}><strong>{title}</strong>{detail ? ` ${detail}` : ''}</li>)}
        </ul>
      ) : (
        problem.detail
      )}
      {loose.length > 0 && <ul style={{ margin: 0, paddingLeft: '1.2em' }}>{loose.map(({ field, message }) => <li key={field}>{field}: {message}</li>)}</ul>}
    </Alert>
  );
}
