import { BarChart } from '@mui/x-charts/BarChart';
import type { PotFigures } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatKronor, formatMillions } from '../format.js';
import { MONEY_COLOURS } from '../theme.js';
import { placesOf } from './money-series.js';

/** One bar a pot, as long as its frame. Loaded on demand. No `title`: it would name an element that may not have a name. */
export default function MoneyChart({ pots }: { pots: PotFigures[] }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <BarChart
      layout="horizontal"
      height={90 + pots.length * 64}
      margin={{ left: 0, right: 40 }}
      yAxis={[{ scaleType: 'band', data: pots.map(({ name }) => name), width: 130 }]}
      xAxis={[{ valueFormatter: (amount: number) => formatMillions(amount, locale), tickNumber: 4 }]}
      series={placesOf(pots).map(({ place, label }) => ({
        id: place,
        label: label(say),
        data: pots.map((pot) => pot[place]),
        stack: 'pot',
        color: MONEY_COLOURS[place],
        valueFormatter: (amount: number | null) => formatKronor(amount),
      }))}
      sx={{ '& .MuiBarElement-root': { stroke: '#ffffff', strokeWidth: 1 } }}
    />
  );
}
