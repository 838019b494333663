import { lazy } from 'react';
import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Figure } from '../../shared/charts/Figure.js';
import { formatCount, formatShare } from '../../shared/format.js';
import { CasesLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';

const AreaChart = lazy(() => import('./AreaChart.js'));

/** In how many recipients' work each area was; one can work in several. */
export function AreaFigure({ followUp: { areas, reported } }: { followUp: FollowUp }) {
  const say = useWords();
  const locale = useLanguage();
  if (reported === 0)
    return (
      <p style={{ margin: 0 }}>
        {say('Ingen har redovisat än i det här urvalet.', 'Nobody has reported yet in this selection.')}
      </p>
    );
  const most = areas.toSorted((a, b) => b.n - a.n)[0];
  const finding = most
    ? say(
        `Flest har arbetat med: ${most.label} (${most.n} av ${reported})`,
        `Most have worked with: ${most.label} (${most.n} of ${reported})`,
      )
    : '';
  return (
    <Figure
      finding={finding}
      chart={<AreaChart areas={areas} />}
      table={
        <PlainTable
          caption={say(`Områden, n = ${reported}`, `Areas, n = ${reported}`)}
          rows={areas}
          rowKey={({ key }) => key}
          columns={[
            { label: say('Område', 'Area'), render: ({ label }) => label },
            {
              label: say('Antal', 'Count'),
              number: true,
              render: ({ n, filter }) =>
                n === 0 ? 0 : <CasesLink filter={filter}>{formatCount(n, locale)}</CasesLink>,
            },
            {
              label: say(`Andel av ${reported}`, `Share of ${reported}`),
              number: true,
              render: ({ n }) => formatShare(n / reported, locale),
            },
          ]}
        />
      }
    />
  );
}
