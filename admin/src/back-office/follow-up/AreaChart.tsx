import useMediaQuery from '@mui/material/useMediaQuery';
import { BarChart } from '@mui/x-charts/BarChart';
import type { FollowUp } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { MONEY_COLOURS } from '../../shared/theme.js';

export default function AreaChart({ areas }: Pick<FollowUp, 'areas'>) {
  const say = useWords();
  const narrow = useMediaQuery('(max-width: 760px)');
  // On a narrow screen the table beside the chart has the names.
  const names = areas.map(({ label }, at) => (narrow ? say(`Område ${at + 1}`, `Area ${at + 1}`) : label));
  return (
    <BarChart
      layout="horizontal"
      height={60 + areas.length * 52}
      hideLegend
      margin={{ left: 0, right: 24 }}
      yAxis={[{ scaleType: 'band', data: names, width: narrow ? 76 : 330, valueFormatter: wrapped }]}
      xAxis={[{ tickMinStep: 1 }]}
      series={[
        {
          id: 'areas',
          label: say('Antal som arbetat i området', 'Number that worked in the area'),
          data: areas.map(({ n }) => n),
          color: MONEY_COLOURS.paid,
        },
      ]}
    />
  );
}

const LINE = 44;
/** Axis labels do not wrap by themselves. */
function wrapped(text: string): string {
  if (text.length <= LINE) return text;
  const cut = text.lastIndexOf(' ', LINE);
  return cut <= 0 ? text : `${text.slice(0, cut)}\n${wrapped(text.slice(cut + 1))}`;
}
