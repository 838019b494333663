import { useId } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { z } from 'zod';
import type { paymentBatchResult, PaymentRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { formatKronor } from '../../shared/format.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { StatusChip } from '../../shared/StatusChip.js';

interface Props {
  result: z.infer<typeof paymentBatchResult>;
  rows: PaymentRow[];
  onClose: () => void;
}

export function BatchResult({ result: { results, done, failed }, rows, onClose }: Props) {
  const say = useWords();
  const titleId = useId();
  const row = (id: number) => rows.find((candidate) => candidate.id === id);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId} component="h2">
        {say('Så gick det', 'How it went')}
      </DialogTitle>
      <DialogContent>
        <Alert severity={failed > 0 ? 'warning' : 'success'} sx={{ mb: 2 }}>
          {say(`${done} gick igenom, ${failed} gick inte.`, `${done} went through, ${failed} did not.`)}
        </Alert>
        <PlainTable
          caption={say('Resultat per betalning', 'Result per payment')}
          rows={results.toSorted((a, b) => Number(a.ok) - Number(b.ok))}
          rowKey={({ id }) => id}
          columns={[
            { label: say('Betalning', 'Payment'), render: ({ id }) => row(id)?.registryNumber ?? id },
            { label: say('Mottagare', 'Recipient'), render: ({ id }) => row(id)?.organisationName ?? '–' },
            {
              label: say('Belopp', 'Amount'),
              number: true,
              render: ({ id }) => formatKronor(row(id)?.amount),
            },
            {
              label: say('Resultat', 'Result'),
              render: ({ ok, message }) => (
                <>
                  <StatusChip
                    status={ok ? 'ok' : 'failed'}
                    label={ok ? say('Klart', 'Done') : say('Gick inte', 'Failed')}
                  />{' '}
                  {message}
                </>
              ),
            },
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {say('Stäng', 'Close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
