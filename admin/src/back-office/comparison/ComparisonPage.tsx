import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { CountyComparison } from '#domain/contracts/handling.js';
import type { Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { shortCounty } from '../../shared/counties.js';
import { Asked } from '../../shared/Asked.js';
import { formatCount } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { EmptyNotice } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { Section } from '../../shared/Section.js';
import { OutcomeTable, RecommendationTable, TimeTable } from './CountyTables.js';
import { spreadOf } from './county-figures.js';

/** How evenly the counties work in a round: times, recommendations and outcomes. */
export default function ComparisonPage() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data: all = [] } = useGetList<Round>('rounds', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'year', order: 'DESC' },
  });
  const rounds = all.filter(({ mechanism }) => mechanism === 'application');
  const chosen =
    rounds.find(({ id }) => String(id) === search.get('roundId')) ??
    // Nobody has been asked about a draft.
    rounds.find(({ state }) => state !== 'draft') ??
    rounds[0];
  return (
    <Page
      title={say('Jämför länen', 'Compare the counties')}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/opinions">{say('Yttranden', 'Opinions')}</PlainLink> ›{' '}
          {say('Jämför länen', 'Compare the counties')}
        </nav>
      }
    >
      {chosen ? (
        <>
          <TextField
            select
            size="small"
            label={say('Omgång', 'Round')}
            value={chosen.id}
            onChange={(event) => setSearch({ roundId: event.target.value })}
            sx={{ minWidth: 260, maxWidth: '100%', mb: 2 }}
          >
            {rounds.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <Asked<CountyComparison[]> path={`/rounds/${chosen.id}/opinion-comparison`} rows={10}>
            {(counties) => <Content roundId={chosen.id} counties={counties} />}
          </Asked>
        </>
      ) : (
        <EmptyNotice title={say('Ingen ansökningsomgång', 'No application round')}>
          {say(
            'När länsstyrelser har fått yttra sig om ansökningar visas här hur snabbt de svarar och vad de tillstyrker.',
            'Once counties have been asked about applications, this page shows how quickly they answer and what they support.',
          )}
        </EmptyNotice>
      )}
    </Page>
  );
}

function Content({ roundId, counties }: { roundId: number; counties: CountyComparison[] }) {
  const say = useWords();
  const active = counties.filter(({ asked, applications }) => asked > 0 || applications > 0);
  if (active.length === 0)
    return (
      <EmptyNotice title={say('Inga yttranden i omgången', 'No opinions in the round')}>
        {say('Inget yttrande har begärts än.', 'No opinion has been asked for yet.')}
      </EmptyNotice>
    );
  return (
    <>
      <Summary counties={active} />
      <Section title={say('Svar och tider', 'Answers and times')}>
        <TimeTable roundId={roundId} counties={active} />
      </Section>
      <Section title={say('Ställningstaganden', 'Recommendations')}>
        <RecommendationTable counties={active} />
      </Section>
      <Section title={say('Utfall', 'Outcomes')}>
        <OutcomeTable roundId={roundId} counties={active} />
      </Section>
    </>
  );
}

function Summary({ counties }: { counties: CountyComparison[] }) {
  const say = useWords();
  const locale = useLanguage();
  const { answered, asked, late, quickest, slowest } = spreadOf(counties);
  const count = (value: number) => formatCount(value, locale);
  return (
    <Box component="p" sx={{ mt: 0, mb: 2, fontSize: '1.0625rem', maxWidth: '75ch' }}>
      {say(
        `${count(answered)} av ${count(asked)} begärda yttranden har kommit in, ${count(late)} av dem för sent.`,
        `${count(answered)} of ${count(asked)} opinions asked for have come in, ${count(late)} of them late.`,
      )}{' '}
      {quickest &&
        slowest &&
        say(
          `Mediantiden går från ${count(quickest.medianDays ?? 0)} dagar (${shortCounty(quickest.countyName)}) till ${count(slowest.medianDays ?? 0)} dagar (${shortCounty(slowest.countyName)}).`,
          `The median time runs from ${count(quickest.medianDays ?? 0)} days (${shortCounty(quickest.countyName)}) to ${count(slowest.medianDays ?? 0)} days (${shortCounty(slowest.countyName)}).`,
        )}
    </Box>
  );
}
