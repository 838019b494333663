import { useState } from 'react';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useParams } from 'react-router-dom';
import type { Batch } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatInstant } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { Section } from '../../shared/Section.js';
import { useQuestion } from '../../shared/use-question.js';
import { Opened } from '../layout/Opened.js';
import { BatchRows } from './BatchRows.js';

const REFRESH_MS = 2_000;

/** How far work on many cases has come: asked again while rows wait, and still there when one comes back to it. */
export function BatchPage() {
  return (
    <Opened resource="batches">
      <Asked />
    </Opened>
  );
}

function Asked() {
  const say = useWords();
  const { id } = useParams();
  const [running, setRunning] = useState(true);
  const { data, error, refetch } = useQuestion<Batch>(`/batches/${id}`, {
    every: running ? REFRESH_MS : undefined,
  });
  if (data && running !== data.waiting > 0) setRunning(data.waiting > 0);
  if (data) return <Content batch={data} />;
  return (
    <Page title={error ? say('Kunde inte visas', 'Could not be shown') : say('Hämtar', 'Loading')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <Waiting rows={8} />}
    </Page>
  );
}

function Content({ batch }: { batch: Batch }) {
  const say = useWords();
  const locale = useLanguage();
  const mayStop = useMay(batch.kind === 'decision' ? 'decision.make' : 'template.change');
  const [stopping, setStopping] = useState(false);
  const finished = batch.total - batch.waiting;
  const percent = batch.total === 0 ? 100 : (100 * finished) / batch.total;
  return (
    <Page
      title={batch.title}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to={`/rounds/${batch.roundId}/show/batches`}>
            {say('Omgångens körningar', 'Batches of the round')}
          </PlainLink>{' '}
          › {batch.title}
        </nav>
      }
      actions={
        mayStop &&
        batch.waiting > 0 && (
          <Button variant="outlined" color="error" onClick={() => setStopping(true)}>
            {say('Stoppa …', 'Stop …')}
          </Button>
        )
      }
    >
      <Section title={batch.waiting > 0 ? say('Pågår', 'In progress') : say('Klar', 'Done')}>
        <LinearProgress
          variant="determinate"
          value={percent}
          aria-label={say('Klara ärenden', 'Cases done')}
          sx={{ height: 10, borderRadius: 1, mb: 2 }}
        />
        <p role="status" style={{ marginTop: 0 }}>
          {say(`${finished} av ${batch.total} klara.`, `${finished} of ${batch.total} done.`)}
        </p>
        <Facts
          facts={[
            [say('Genomförda', 'Carried out'), batch.done],
            [say('Lämnade med skäl', 'Left with a reason'), batch.refused],
            [say('Stoppade', 'Stopped'), batch.stopped],
            [say('Väntar', 'Waiting'), batch.waiting],
            [say('Beställd', 'Ordered'), `${formatInstant(batch.createdAt, locale)}, ${batch.createdByName}`],
          ]}
        />
      </Section>
      <BatchRows batch={batch} />
      {stopping && (
        <ActionDialog
          title={say('Stoppa körningen', 'Stop the batch')}
          intro={say(
            `Det som väntar (${batch.waiting}) lämnas som det är. Det som redan är gjort ändras inte.`,
            `What waits (${batch.waiting}) is left as it is. What has been done is not changed.`,
          )}
          path={`/batches/${batch.id}/stop`}
          bare
          danger
          submitLabel={say('Stoppa', 'Stop')}
          success={say('Körningen är stoppad.', 'The batch has been stopped.')}
          onClose={() => setStopping(false)}
        />
      )}
    </Page>
  );
}
