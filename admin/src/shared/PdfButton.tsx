import { useEffect, useState } from 'react';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useWords } from '../i18n/use-words.js';
import { plainProblem, ProblemError } from '../providers/problem.js';
import { loadSession } from '../providers/session.js';
import { ProblemAlert } from './form/ProblemAlert.js';
import type { Problem } from '#domain/contracts/index.js';

interface Props {
  path: string;
  /** Read when the button is pressed; undefined stops it. */
  body: () => unknown;
  children: string;
}

/** A document that the server makes from what stands on the screen. It opens beside the page, and stays as a link if the browser stops that. */
export function PdfButton({ path, body, children }: Props) {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [address, setAddress] = useState<string>();
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  const open = async () => {
    const sent = body();
    if (sent === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const made = URL.createObjectURL(await fetchPdf(path, sent));
      setAddress(made);
      window.open(made, '_blank');
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.problem : plainProblem(500));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ProblemAlert problem={problem} />
      <Button variant="outlined" loading={busy} onClick={() => void open()}>
        {children}
      </Button>
      <span role="status">
        {address && (
          <Link href={address} target="_blank" rel="noopener">
            {say('Öppna förhandsvisningen (PDF)', 'Open the preview (PDF)')}
          </Link>
        )}
      </span>
    </>
  );
}

async function fetchPdf(path: string, body: unknown): Promise<Blob> {
  const { csrfToken } = await loadSession();
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/pdf, application/json',
      'content-type': 'application/json',
      'x-csrf-token': csrfToken,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.blob();
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  throw new ProblemError(response.status, problem?.title ? problem : plainProblem(response.status));
}
