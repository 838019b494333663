import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { missingInProtocol } from '#domain/assessments/check-protocol.js';
import type { AssessmentFile, AssessmentRow, Protocol } from '#domain/contracts/assessments.js';
import { SaveStatus, UnsentOffer } from '../../../forms/SaveStatus.js';
import { useAutosave } from '../../../forms/useAutosave.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { send, useSession } from '../../../providers/session.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { useAction } from '../../../shared/use-action.js';
import { fillProtocol } from './protocol-form.js';
import { ProtocolFields } from './ProtocolFields.js';

interface Props {
  caseId: number;
  kind: AssessmentRow['kind'];
  file: AssessmentFile;
  /** What is saved; nothing yet for a new protocol. */
  saved?: AssessmentRow;
  start: Protocol;
}

const PATHS = { individual: 'assessment', consolidated: 'consolidated-assessment' } as const;

/** Saved as it is written; finishing is an act of its own and locks it. */
export function ProtocolForm({ caseId, kind, file, saved, start }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const { user } = useSession();
  const path = `/cases/${caseId}/${PATHS[kind]}`;
  const [protocol, setProtocol] = useState(start);
  const [round, setRound] = useState(0);
  const version = useRef(saved?.version ?? 0);
  const autosave = useAutosave(
    async (answers) => {
      const row = await send<AssessmentRow>('PUT', path, {
        version: version.current,
        protocol: answers,
        finish: false,
      });
      version.current = row.version;
      return { version: row.version, savedAt: row.savedAt, savedBy: null };
    },
    { version: version.current, savedAt: saved?.savedAt ?? null, savedBy: null, answers: start },
    `protocol.${kind}.${caseId}.${user.id}`,
  );
  const finish = useAction(path, {
    method: 'PUT',
    success: say('Bedömningen är klar.', 'The assessment is finished.'),
  });
  const change = (next: Protocol) => {
    setProtocol(next);
    autosave.change(next);
  };
  const restore = () => {
    const answers = autosave.restoreUnsent();
    if (!answers) return;
    setProtocol(fillProtocol(answers as Protocol, file));
    setRound(round + 1);
  };
  return (
    <Box onBlur={() => void autosave.flush()}>
      {autosave.unsent && (
        <UnsentOffer
          unsent={autosave.unsent}
          locale={locale}
          onUse={restore}
          onDiscard={autosave.discardUnsent}
        />
      )}
      <ProtocolFields key={round} file={file} protocol={protocol} onChange={change} />
      <ProblemAlert problem={finish.problem} />
      <Missing file={file} protocol={protocol} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button
          variant="contained"
          loading={finish.busy}
          onClick={async () => {
            await autosave.flush();
            finish.run({ version: version.current, protocol, finish: true });
          }}
        >
          {say('Klar med bedömningen', 'Finish the assessment')}
        </Button>
        <SaveStatus status={autosave.status} locale={locale} />
        {autosave.status.kind === 'conflict' && (
          // What was written stays on the device and is offered again.
          <Button onClick={() => window.location.reload()}>{say('Läs in på nytt', 'Reload')}</Button>
        )}
      </Box>
    </Box>
  );
}

/** What finishing will ask for, before it is asked. */
function Missing({ file, protocol }: { file: AssessmentFile; protocol: Protocol }) {
  const say = useWords();
  const [refusal] = missingInProtocol(protocol, file);
  const what = (refusal?.data?.what ?? []) as string[];
  if (what.length === 0) return null;
  return (
    <details style={{ marginBottom: 12 }}>
      <summary style={{ cursor: 'pointer', minHeight: 28 }}>
        {say(
          `${what.length} ${what.length === 1 ? 'sak' : 'saker'} kvar att bedöma`,
          `${what.length} left to judge`,
        )}
      </summary>
      <ul style={{ margin: 0 }}>
        {what.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </details>
  );
}
