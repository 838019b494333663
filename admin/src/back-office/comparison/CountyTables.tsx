import type { CountyComparison } from '#domain/contracts/handling.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { shortCounty } from '../../shared/counties.js';
import { formatCount, formatKronor, formatShare } from '../../shared/format.js';
import { CasesLink, listPath, PlainLink } from '../../shared/links.js';
import { PlainTable, type PlainColumn } from '../../shared/PlainTable.js';
import { followedShare, grantedShare } from './county-figures.js';
import { ShareBar } from './ShareBar.js';

interface Props {
  roundId: number;
  counties: CountyComparison[];
}

export function TimeTable({ roundId, counties }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const longest = Math.max(1, ...counties.map(({ medianDays }) => medianDays ?? 0));
  const opinions = (value: number, countyCode: string, filter: Record<string, unknown>) =>
    value === 0 ? (
      0
    ) : (
      <PlainLink to={listPath('opinions', { roundId, countyCode, ...filter })}>
        {formatCount(value, locale)}
      </PlainLink>
    );
  const number = (
    label: string,
    pick: (county: CountyComparison) => number,
    filter: Record<string, unknown>,
  ): PlainColumn<CountyComparison> => ({
    label,
    number: true,
    render: (county) => opinions(pick(county), county.countyCode, filter),
  });
  return (
    <PlainTable
      caption={say('Svar och tider per län', 'Answers and times by county')}
      rows={counties}
      rowKey={({ countyCode }) => countyCode}
      columns={[
        { label: say('Län', 'County'), render: ({ countyName }) => shortCounty(countyName) },
        number(say('Begärda', 'Asked'), ({ asked }) => asked, {}),
        number(say('Besvarade', 'Answered'), ({ answered }) => answered, { state: 'answered' }),
        number(say('För sent', 'Late'), ({ late }) => late, { late: true }),
        number(say('Väntas in', 'Awaited'), ({ open }) => open, { state: 'requested' }),
        number(say('Försenade nu', 'Overdue now'), ({ overdue }) => overdue, { overdue: true }),
        {
          label: say('Median, dagar', 'Median, days'),
          render: ({ medianDays }) => (
            <ShareBar
              share={medianDays === null ? null : medianDays / longest}
              text={medianDays === null ? '–' : formatCount(medianDays, locale)}
            />
          ),
        },
      ]}
    />
  );
}

export function RecommendationTable({ counties }: Pick<Props, 'counties'>) {
  const say = useWords();
  const locale = useLanguage();
  const recommended = (
    label: string,
    kind: keyof CountyComparison['recommendations'],
  ): PlainColumn<CountyComparison> => ({
    label,
    number: true,
    render: ({ recommendations }) => formatCount(recommendations[kind], locale),
  });
  return (
    <PlainTable
      caption={say('Ställningstaganden per län', 'Recommendations by county')}
      rows={counties}
      rowKey={({ countyCode }) => countyCode}
      columns={[
        { label: say('Län', 'County'), render: ({ countyName }) => shortCounty(countyName) },
        recommended(say('Tillstyrker', 'Support'), 'grant'),
        recommended(say('Delvis', 'In part'), 'grantInPart'),
        recommended(say('Avstyrker', 'Oppose'), 'deny'),
        recommended(say('Avstår', 'Abstain'), 'abstain'),
        {
          label: say('Beslut som följde', 'Decisions that followed'),
          render: (county) => (
            <ShareBar
              share={followedShare(county)}
              text={say(`${county.followed} av ${county.decided}`, `${county.followed} of ${county.decided}`)}
            />
          ),
        },
      ]}
    />
  );
}

export function OutcomeTable({ roundId, counties }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const cases = (value: number, filter: Record<string, unknown>) =>
    value === 0 ? 0 : <CasesLink filter={{ roundId, ...filter }}>{formatCount(value, locale)}</CasesLink>;
  return (
    <PlainTable
      caption={say('Utfall per län', 'Outcomes by county')}
      rows={counties}
      rowKey={({ countyCode }) => countyCode}
      columns={[
        { label: say('Län', 'County'), render: ({ countyName }) => shortCounty(countyName) },
        {
          label: say('Ansökningar', 'Applications'),
          number: true,
          render: ({ applications, countyCode }) => cases(applications, { countyCode, submitted: true }),
        },
        { label: say('Sökt', 'Applied for'), number: true, render: ({ applied }) => formatKronor(applied) },
        {
          label: say('Beviljade', 'Granted'),
          number: true,
          render: ({ granted, countyCode }) => cases(granted, { countyCode, decision: 'granted' }),
        },
        {
          label: say('Beviljat', 'Sum granted'),
          number: true,
          render: ({ grantedSum }) => formatKronor(grantedSum),
        },
        {
          label: say('Andel av det sökta', 'Share of the applied'),
          render: (county) => (
            <ShareBar share={grantedShare(county)} text={formatShare(grantedShare(county), locale)} />
          ),
        },
      ]}
    />
  );
}
