import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import type { Batch, Board } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatKronor } from '../../shared/format.js';
import type { Decidable } from './chosen.js';

interface Props {
  board: Board;
  rows: Decidable[];
  onDone: () => void;
}

/** One decision each, carried out one by one in the background; the next page shows how it goes, row by row. */
export function DecideChosen({ board, rows, onDone }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const mayDecide = useMay('decision.make');
  const [open, setOpen] = useState(false);
  if (!mayDecide) return null;
  const sum = rows.reduce((total, { proposed }) => total + (proposed ?? 0), 0);
  const granted = rows.filter(
    ({ proposedKind }) => proposedKind === 'grant' || proposedKind === 'grantInPart',
  );
  return (
    <div style={{ marginBottom: 12 }}>
      <Button variant="contained" disabled={rows.length === 0} onClick={() => setOpen(true)}>
        {rows.length === 0
          ? say('Välj förslag att besluta', 'Choose proposals to decide')
          : say(`Besluta ${rows.length} förslag …`, `Decide ${rows.length} proposals …`)}
      </Button>
      {open && (
        <ActionDialog<Batch>
          title={say(`Besluta enligt ${rows.length} förslag`, `Decide according to ${rows.length} proposals`)}
          intro={
            <>
              <p style={{ marginTop: 0 }}>
                {say(
                  `${granted.length} beviljas med tillsammans ${formatKronor(sum)}, ${rows.length - granted.length} får avslag eller avvisas. Varje ärende får sitt eget beslut. Ett ärende som har ändrats sedan du såg det, eller där något hindrar, lämnas med skälet angivet.`,
                  `${granted.length} are granted ${formatKronor(sum)} in all, ${rows.length - granted.length} are denied or dismissed. Each case gets its own decision. A case that has changed since you saw it, or where something stands in the way, is left with the reason.`,
                )}
              </p>
              {sum > board.frameLeft && (
                <Alert severity="warning">
                  {say(
                    `Det är ${formatKronor(sum - board.frameLeft)} mer än vad som är kvar av ramen. De som inte ryms beviljas inte.`,
                    `That is ${formatKronor(sum - board.frameLeft)} more than what is left of the frame. Those that do not fit are not granted.`,
                  )}
                </Alert>
              )}
            </>
          }
          fields={[
            {
              name: 'tookPart',
              label: say('Andra som har deltagit utan att avgöra', 'Others who took part without deciding'),
              help: say(
                'Skriv ett namn per rad. Står i besluten (31 § förvaltningslagen).',
                'One name a line. Stands in the decisions.',
              ),
              kind: 'longText',
              max: 1000,
              optional: true,
            },
          ]}
          path="/decision-batches"
          shape={({ tookPart }) => ({
            roundId: board.roundId,
            rows: rows.map(({ caseId, version, proposalId }) => ({ caseId, version, proposalId })),
            tookPart: namesIn(tookPart),
          })}
          submitLabel={say('Fatta besluten', 'Make the decisions')}
          success={say(
            'Besluten verkställs nu ett i taget.',
            'The decisions are now being carried out one by one.',
          )}
          onClose={() => setOpen(false)}
          onDone={({ id }) => {
            onDone();
            void navigate(`/batches/${id}/show`);
          }}
        />
      )}
    </div>
  );
}

function namesIn(text: unknown): string[] {
  return String(text ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
