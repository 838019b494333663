import type { Operations } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { formatInstant } from '../../shared/format.js';
import { listPath, PlainLink } from '../../shared/links.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { useQuestion } from '../../shared/use-question.js';
import { FailedEffects } from './FailedEffects.js';

const REFRESH_MS = 10_000;

export default function OperationsPage() {
  const say = useWords();
  const { data, error, refetch } = useQuestion<Operations>('/operations', { every: REFRESH_MS });
  return (
    <Page title={say('Driftstatus', 'Operations')}>
      <p style={{ marginTop: 0 }}>
        {say('Sidan uppdateras var tionde sekund.', 'The page is refreshed every ten seconds.')}
      </p>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {data ? <Content operations={data} /> : !error && <Waiting rows={8} />}
    </Page>
  );
}

function Content({ operations }: { operations: Operations }) {
  return (
    <>
      <Parts operations={operations} />
      <FailedEffects failed={operations.failed} />
      <Workers operations={operations} />
      <Schedules operations={operations} />
    </>
  );
}

function Parts({ operations: { database, redis, outbox, mail, version } }: { operations: Operations }) {
  const say = useWords();
  const up = (ok: boolean) => (
    <StatusChip
      status={ok ? 'ok' : 'failed'}
      label={ok ? say('Fungerar', 'Works') : say('Fungerar inte', 'Down')}
    />
  );
  const ms = (value: number | null) => (value === null ? '' : `, ${Math.round(value)} ms`);
  return (
    <Section title={say('Läget nu', 'Right now')}>
      <Facts
        min={220}
        facts={[
          [
            say('Databas', 'Database'),
            <>
              {up(database.ok)} {database.version}
              {ms(database.latencyMs)}
            </>,
          ],
          [
            'Redis',
            <>
              {up(redis.ok)} {redis.version ?? ''}
              {ms(redis.latencyMs)}
              {redis.policy ? `, ${redis.policy}` : ''}
            </>,
          ],
          [
            say('Väntar i utkorgen', 'Waiting in the outbox'),
            outbox.oldestWaitingSeconds === null
              ? outbox.waiting
              : say(
                  `${outbox.waiting}, den äldsta i ${Math.round(outbox.oldestWaitingSeconds)} sekunder`,
                  `${outbox.waiting}, the oldest for ${Math.round(outbox.oldestWaitingSeconds)} seconds`,
                ),
          ],
          [say('Misslyckade', 'Failed'), outbox.failed],
          [
            say('E-post', 'E-mail'),
            <>
              {mail.mode === 'smtp' ? 'SMTP' : say('Sparas som filer', 'Saved as files')},{' '}
              {say(`${mail.sentToday} i dag`, `${mail.sentToday} today`)},{' '}
              <PlainLink to={listPath('dispatches', { status: 'failed' })}>
                {say(`${mail.failed} misslyckade`, `${mail.failed} failed`)}
              </PlainLink>
            </>,
          ],
          [say('Version', 'Version'), version],
        ]}
      />
    </Section>
  );
}

function Workers({ operations: { workers } }: { operations: Operations }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Section title={say('Arbetsprocesser', 'Workers')}>
      <PlainTable
        caption={say('Arbetsprocesser', 'Workers')}
        rows={workers}
        rowKey={({ name }) => name}
        empty={say(
          'Ingen arbetsprocess är igång. Inget skickas och inga frister faller förrän en startas.',
          'No worker is running. Nothing is sent and no deadline falls until one is started.',
        )}
        columns={[
          { label: say('Namn', 'Name'), render: ({ name }) => name },
          {
            label: say('Läge', 'Status'),
            render: ({ alive }) => (
              <StatusChip
                status={alive ? 'ok' : 'failed'}
                label={alive ? say('Lever', 'Alive') : say('Svarar inte', 'Silent')}
              />
            ),
          },
          { label: say('Startad', 'Started'), render: ({ startedAt }) => formatInstant(startedAt, locale) },
          {
            label: say('Sågs senast', 'Last seen'),
            render: ({ lastSeenAt }) => formatInstant(lastSeenAt, locale),
          },
        ]}
      />
    </Section>
  );
}

function Schedules({ operations: { schedules } }: { operations: Operations }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Section title={say('Återkommande arbete', 'Recurring work')}>
      <PlainTable
        caption={say('Återkommande arbete', 'Recurring work')}
        rows={schedules}
        rowKey={({ name }) => name}
        empty={say('Inget återkommande arbete är anmält.', 'No recurring work has been registered.')}
        columns={[
          { label: say('Arbete', 'Work'), render: ({ label }) => label },
          { label: say('Hur ofta', 'How often'), render: ({ every }) => every },
          { label: say('Senast', 'Last run'), render: ({ lastRunAt }) => formatInstant(lastRunAt, locale) },
          { label: say('Utfall', 'Outcome'), render: ({ lastOutcome }) => lastOutcome ?? '–' },
        ]}
      />
    </Section>
  );
}
