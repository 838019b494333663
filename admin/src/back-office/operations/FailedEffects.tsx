import Button from '@mui/material/Button';
import type { Operations } from '#domain/contracts/index.js';
import { effectWords } from '#domain/jobs/effect-words.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatInstant } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';

export function FailedEffects({ failed }: Pick<Operations, 'failed'>) {
  const say = useWords();
  const locale = useLanguage();
  const mayRetry = useMay('operations.change');
  return (
    <Section title={say('Misslyckade åtgärder', 'Failed actions')}>
      <PlainTable
        caption={say('Misslyckade åtgärder', 'Failed actions')}
        rows={failed}
        rowKey={({ id }) => id}
        empty={say('Inget har misslyckats.', 'Nothing has failed.')}
        columns={[
          {
            label: say('Åtgärd', 'Action'),
            render: ({ effect, id }) => `${effectWords(effect, locale)} (${id})`,
          },
          {
            label: say('Ärende', 'Case'),
            render: ({ caseId }) =>
              caseId ? (
                <CaseLink id={caseId}>
                  {say('Visa', 'Show')} {caseId}
                </CaseLink>
              ) : (
                '–'
              ),
          },
          { label: say('Försök', 'Attempts'), number: true, render: ({ attempts }) => attempts },
          {
            label: say('Fel', 'Error'),
            render: ({ error }) => <span style={{ overflowWrap: 'anywhere' }}>{error}</span>,
          },
          { label: say('Skapad', 'Created'), render: ({ createdAt }) => formatInstant(createdAt, locale) },
          ...(mayRetry
            ? [
                {
                  label: say('Nytt försök', 'Retry'),
                  render: ({ id, effect }: Operations['failed'][number]) => (
                    <Retry id={id} effect={effectWords(effect, locale)} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Retry({ id, effect }: { id: number; effect: string }) {
  const say = useWords();
  const action = useAction(`/operations/outbox/${id}/retry`, {
    success: say('Nytt försök görs.', 'It is being tried again.'),
  });
  return (
    <Button
      size="small"
      loading={action.busy}
      aria-label={say(`Försök igen: ${effect} (${id})`, `Retry: ${effect} (${id})`)}
      onClick={() => action.run(undefined)}
    >
      {say('Försök igen', 'Retry')}
    </Button>
  );
}
