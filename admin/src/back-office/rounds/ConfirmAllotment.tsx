import { useId } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import type { z } from 'zod';
import type { AllotmentPreview, allotmentResult } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { Facts } from '../../shared/Facts.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { formatKronor } from '../../shared/format.js';
import { useAction } from '../../shared/use-action.js';

interface Props {
  preview: AllotmentPreview;
  onDone: (result: z.infer<typeof allotmentResult>) => void;
}

/** Sum against pot, what is wrong with the list as a whole, and the button: dead until nothing is, and then it says why. */
export function ConfirmAllotment({ preview, onDone }: Props) {
  const say = useWords();
  const reasonsId = useId();
  const mayConfirm = useMay('allotment.confirm');
  const action = useAction<z.infer<typeof allotmentResult>>(`/rounds/${preview.roundId}/allotments`, {
    success: say('Fördelningen är bekräftad.', 'The allotment has been confirmed.'),
    onDone,
  });
  const faulty = preview.rows.filter(({ errors }) => errors.length > 0).length;
  const why = [
    ...(faulty > 0
      ? [
          faulty === 1
            ? say('En rad har fel. Den visas nedan.', 'One row has an error. It is shown below.')
            : say(
                `${faulty} rader har fel. De visas nedan.`,
                `${faulty} rows have errors. They are shown below.`,
              ),
        ]
      : []),
    ...preview.errors.map(({ message }) => message),
    ...(mayConfirm
      ? []
      : [say('Din roll får inte bekräfta en fördelning.', 'Your role may not confirm an allotment.')]),
  ];
  const ready = preview.confirmable && mayConfirm;
  return (
    <Box sx={{ mb: 2 }}>
      <ProblemAlert problem={action.problem} />
      <Facts
        facts={[
          [say('Rader', 'Rows'), preview.rows.length],
          [
            say('Listans summa', 'Sum of the list'),
            <span key="sum" className="kronor">
              {formatKronor(preview.sum)}
            </span>,
          ],
          [
            say('Kvar i potten', 'Left in the pot'),
            <span key="left" className="kronor">
              {formatKronor(preview.frameLeft)}
            </span>,
          ],
          [
            say('Skillnad', 'Difference'),
            <strong key="difference" className="kronor">
              {formatKronor(preview.difference)}
            </strong>,
          ],
        ]}
      />
      {preview.warnings.map(({ code, message }) => (
        <Alert key={code} severity="warning" sx={{ mt: 1.5 }}>
          {message}
        </Alert>
      ))}
      {!ready && (
        <Alert severity="error" id={reasonsId} sx={{ mt: 1.5 }}>
          {say('Listan kan inte bekräftas än:', 'The list cannot be confirmed yet:')}
          <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Button
        variant="contained"
        sx={{ mt: 1.5 }}
        disabled={!ready}
        aria-describedby={ready ? undefined : reasonsId}
        loading={action.busy}
        onClick={() => action.run({ previewId: preview.id })}
      >
        {say(
          `Bekräfta och skapa ${preview.rows.length} ärenden`,
          `Confirm and create ${preview.rows.length} cases`,
        )}
      </Button>
      {action.busy && (
        <div role="status">
          <LinearProgress aria-label={say('Skapar ärenden', 'Creating cases')} sx={{ mt: 2 }} />
          {say(
            'Ärendena skapas och får diarienummer. Det kan ta en halv minut.',
            'The cases are being created and numbered. It may take half a minute.',
          )}
        </div>
      )}
    </Box>
  );
}
