import { useState } from 'react';
import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import type { Batch, Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatInstant } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { LetterBatchDialog } from '../letters/LetterBatchDialog.js';

/** Decisions and letters to many at once, newest first. */
export function BatchesTab({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  const mayWrite = useMay('template.change');
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useGetList<Batch>('batches', {
    filter: { roundId: round.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'id', order: 'DESC' },
  });
  return (
    <Section
      title={say('Körningar', 'Batches')}
      actions={
        mayWrite && (
          <Button size="small" variant="outlined" onClick={() => setWriting(true)}>
            {say('Nytt brev till många …', 'New letter to many …')}
          </Button>
        )
      }
    >
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {data ? (
        <PlainTable
          caption={say('Körningar', 'Batches')}
          rows={data}
          rowKey={({ id }) => id}
          empty={say(
            'Inga körningar än. Beslut som fattas för flera ärenden på en gång, och brev till många, syns här.',
            'No batches yet. Decisions on many cases at once, and letters to many, are shown here.',
          )}
          columns={[
            {
              label: say('Körning', 'Batch'),
              render: ({ id, title }) => <PlainLink to={`/batches/${id}/show`}>{title}</PlainLink>,
            },
            {
              label: say('Beställd', 'Ordered'),
              render: ({ createdAt }) => formatInstant(createdAt, locale),
            },
            { label: say('Av', 'By'), render: ({ createdByName }) => createdByName },
            { label: say('Klara', 'Done'), number: true, render: ({ done, total }) => `${done} / ${total}` },
            { label: say('Lämnade', 'Left'), number: true, render: ({ refused }) => refused },
            { label: say('Väntar', 'Waiting'), number: true, render: ({ waiting }) => waiting },
          ]}
        />
      ) : (
        !error && <Waiting rows={4} />
      )}
      {writing && <LetterBatchDialog round={round} onClose={() => setWriting(false)} />}
    </Section>
  );
}
