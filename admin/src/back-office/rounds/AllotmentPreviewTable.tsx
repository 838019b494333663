import { useState } from 'react';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import type { AllotmentPreview } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { formatKronor } from '../../shared/format.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { StatusChip } from '../../shared/StatusChip.js';

export function AllotmentPreviewTable({ preview: { rows } }: { preview: AllotmentPreview }) {
  const say = useWords();
  const faulty = rows.filter(({ errors }) => errors.length > 0);
  const [onlyFaulty, setOnlyFaulty] = useState(faulty.length > 0);
  return (
    <>
      <FormControlLabel
        control={<Switch checked={onlyFaulty} onChange={(event) => setOnlyFaulty(event.target.checked)} />}
        label={say(
          `Visa bara rader med fel (${faulty.length} av ${rows.length})`,
          `Show only rows with errors (${faulty.length} of ${rows.length})`,
        )}
      />
      <PlainTable
        caption={say('Listans rader', 'Rows of the list')}
        maxHeight={480}
        rows={onlyFaulty ? faulty : rows}
        rowKey={({ line }) => line}
        empty={
          onlyFaulty
            ? say('Inga rader har fel.', 'No row has errors.')
            : say('Listan är tom.', 'The list is empty.')
        }
        columns={[
          { label: say('Rad', 'Row'), render: ({ line }) => line },
          { label: say('Kod', 'Code'), render: ({ code }) => code },
          { label: say('Mottagare', 'Recipient'), render: ({ organisationName }) => organisationName ?? '–' },
          {
            label: say('Belopp', 'Amount'),
            number: true,
            render: ({ amount, rawAmount }) => (amount === null ? rawAmount || '–' : formatKronor(amount)),
          },
          {
            label: say('Fel', 'Errors'),
            render: ({ errors }) =>
              errors.length === 0 ? (
                say('Inga', 'None')
              ) : (
                <>
                  <StatusChip status="failed" label={say('Fel', 'Error')} />{' '}
                  {errors.map(({ message }) => message).join(' ')}
                </>
              ),
          },
        ]}
      />
    </>
  );
}
