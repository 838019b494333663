import { lazy } from 'react';
import type { PotFigures } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatKronor, formatShare } from '../format.js';
import { CasesLink, PlainLink } from '../links.js';
import { PlainTable, type PlainColumn } from '../PlainTable.js';
import { Figure } from './Figure.js';
import { placesOf } from './money-series.js';

const MoneyChart = lazy(() => import('./MoneyChart.js'));
const sum = (pots: PotFigures[], pick: (pot: PotFigures) => number) =>
  pots.reduce((total, pot) => total + pick(pot), 0);

/** Where the pots' money is, as a chart and as the same numbers in a table where each sum leads to its cases. */
export function PotFigure({
  pots,
  roundId,
  level,
}: {
  pots: PotFigures[];
  roundId: number;
  level?: 'h2' | 'h3';
}) {
  const say = useWords();
  const locale = useLanguage();
  const frame = sum(pots, (pot) => pot.frame);
  const out = frame - sum(pots, (pot) => pot.unallotted + pot.committed);
  const share = formatShare(frame === 0 ? null : out / frame, locale);
  return (
    <Figure
      level={level}
      finding={say(
        `${share} av ramen ${formatKronor(frame)} är utbetald`,
        `${share} of the frame ${formatKronor(frame)} has been paid out`,
      )}
      chart={<MoneyChart pots={pots} />}
      table={<PotTable pots={pots} roundId={roundId} />}
    />
  );
}

export function PotTable({ pots, roundId }: { pots: PotFigures[]; roundId: number }) {
  const say = useWords();
  const places: PlainColumn<PotFigures>[] = placesOf(pots).map(({ place, label, cases }) => ({
    label: label(say),
    number: true,
    render: (pot) => {
      const amount = formatKronor(pot[place]);
      if (pot[place] === 0) return amount;
      return cases ? (
        <CasesLink filter={{ potId: pot.id, ...cases }}>{amount}</CasesLink>
      ) : (
        <PlainLink to={`/rounds/${roundId}/show/allotment`}>{amount}</PlainLink>
      );
    },
  }));
  return (
    <PlainTable
      caption={say('Var pottens pengar finns', 'Where the money of each pot is')}
      rows={pots}
      rowKey={({ id }) => id}
      columns={[
        { label: say('Pott', 'Pot'), render: ({ name }) => name },
        { label: say('Ram', 'Frame'), number: true, render: ({ frame }) => formatKronor(frame) },
        ...places,
        {
          label: say('Ärenden', 'Cases'),
          number: true,
          render: ({ id, cases }) => <CasesLink filter={{ potId: id }}>{cases}</CasesLink>,
        },
      ]}
    />
  );
}
