import type { Today } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { PotFigure } from '../../shared/charts/PotFigure.js';
import { formatWeekday } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { EmptyNotice, ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { Section } from '../../shared/Section.js';
import { useQuestion } from '../../shared/use-question.js';
import { DeadlineTable } from './DeadlineTable.js';
import { PotRow } from './PotRow.js';
import { WaitingCards } from './WaitingCards.js';

export function TodayPage() {
  const say = useWords();
  const { data, error, refetch } = useQuestion<Today>('/today');
  return (
    <Page title={say('Idag', 'Today')}>
      {error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : data ? (
        <Content today={data} />
      ) : (
        <Waiting rows={8} />
      )}
    </Page>
  );
}

function Content({ today }: { today: Today }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      <Section
        title={say(
          `Väntar på dig – ${formatWeekday(today.day, 'sv')}`,
          `Waiting for you – ${formatWeekday(today.day, locale)}`,
        )}
      >
        <WaitingCards waiting={today.waiting} />
      </Section>
      <Section title={say('Frister', 'Deadlines')}>
        <DeadlineTable deadlines={today.deadlines} day={today.day} />
      </Section>
      {today.rounds.length === 0 && (
        <EmptyNotice
          title={say('Ingen omgång än', 'No round yet')}
          action={<PlainLink to="/rounds">{say('Till omgångarna', 'To the rounds')}</PlainLink>}
        >
          {say(
            'En omgång är ett års pengar: ramen, potterna och fristerna. När den är skapad och fördelad visas pengarnas väg här.',
            'A round is one year’s money: the frame, the pots and the deadlines. Once it is created and allotted, the way of the money is shown here.',
          )}
        </EmptyNotice>
      )}
      {today.rounds.map(({ id, name, pots }) => (
        <Section
          key={id}
          title={name}
          actions={<PlainLink to={`/rounds/${id}/show`}>{say('Visa omgången', 'Show the round')}</PlainLink>}
        >
          {pots.map((pot) => (
            <PotRow key={pot.id} pot={pot} roundId={id} />
          ))}
          {pots.length > 0 && <PotFigure pots={pots} roundId={id} />}
        </Section>
      ))}
    </>
  );
}
