import { useEffect, useRef } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { Problem } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';

/** What the server said no to: every reason at once, and the fields that have no place of their own in the form. */
export function ProblemAlert({ problem, shown = [] }: { problem?: Problem; shown?: string[] }) {
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) ref.current?.focus();
  }, [problem]);
  if (!problem || problem.status === 409) return null;
  const reasons = problem.reasons ?? [];
  const loose = problem.fields?.filter(({ field }) => !shown.includes(field)) ?? [];
  return (
    <Alert severity="error" role="alert" ref={ref} tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>
        {reasons.length > 1
          ? say('Det går inte, av flera skäl', 'Not possible, for several reasons')
          : problem.title}
      </AlertTitle>
      {reasons.length > 1 ? (
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          {reasons.map(({ code, title, detail }) => (
            <li key={code}>
              <strong>{title}</strong>
              {detail ? ` ${detail}` : ''}
            </li>
          ))}
        </ul>
      ) : (
        (reasons[0]?.detail ?? problem.detail)
      )}
      {loose.length > 0 && (
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          {loose.map(({ field, message }) => (
            <li key={field}>
              {field}: {message}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
