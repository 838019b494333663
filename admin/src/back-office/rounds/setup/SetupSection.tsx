import { useState, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { Round } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { useMay } from '../../../providers/session.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { Section } from '../../../shared/Section.js';
import { useSetupChange, type SetupChange } from './use-setup-change.js';

interface Props<T> {
  round: Round;
  title: string;
  /** What the part holds now, for the eye. */
  children: ReactNode;
  /** What the editor begins with. */
  value: T;
  editor: (value: T, set: (value: T) => void) => ReactNode;
  toChange: (value: T) => SetupChange;
  /** Why the value cannot be saved as it stands. */
  fault?: (value: T) => string | undefined;
  /** Frozen once the round is published. */
  draftOnly?: boolean;
}

/** One part of the set-up: read, or changed in place. */
export function SetupSection<T>(props: Props<T>) {
  const say = useWords();
  const { round, title, children, draftOnly } = props;
  const mayChange = useMay('round.change') && !(draftOnly && round.state !== 'draft');
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={title}
      level="h3"
      actions={
        mayChange &&
        !editing && (
          <Button size="small" variant="outlined" onClick={() => setEditing(true)}>
            {say(`Ändra ${title.toLowerCase()}`, `Change ${title.toLowerCase()}`)}
          </Button>
        )
      }
    >
      {editing ? <Editor {...props} onClose={() => setEditing(false)} /> : children}
    </Section>
  );
}

function Editor<T>({ round, value, editor, toChange, fault, onClose }: Props<T> & { onClose: () => void }) {
  const say = useWords();
  const [draft, setDraft] = useState(value);
  const [reason, setReason] = useState('');
  const { save, busy, problem } = useSetupChange(round, onClose);
  const isCorrection = round.state !== 'draft';
  const unfit = fault?.(draft);
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      <ProblemAlert problem={problem} />
      {editor(draft, setDraft)}
      {isCorrection && (
        <TextField
          required
          multiline
          minRows={2}
          label={say('Skäl till rättelsen', 'Reason for the correction')}
          helperText={say(
            'Omgången är publicerad. Ändringen loggas som en rättelse med ditt namn och skälet.',
            'The round is published. The change is logged as a correction with your name and the reason.',
          )}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      {unfit && <Alert severity="warning">{unfit}</Alert>}
      <Stack direction="row" useFlexGap sx={{ gap: 1 }}>
        <Button
          variant="contained"
          loading={busy}
          disabled={unfit !== undefined || (isCorrection && reason.trim() === '')}
          onClick={() => save(toChange(draft), reason.trim())}
        >
          {say('Spara', 'Save')}
        </Button>
        <Button onClick={onClose} disabled={busy}>
          {say('Avbryt', 'Cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
