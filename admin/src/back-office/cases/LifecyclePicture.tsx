import { useId } from 'react';
import Box from '@mui/material/Box';
import { grantCaseEventLabels } from '#domain/lifecycle/event-labels.js';
import { grantCaseMachine, type GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { TONES } from '../../shared/theme.js';
import { arrowsFrom, isState, lifecycleMap, type Arrow, type PlacedState } from './lifecycle-map.js';

const BOX = { width: 144, height: 40, gapX: 30, gapY: 56, top: 44 };
const x = (column: number) => column * (BOX.width + BOX.gapX) + 4;
const y = (row: number) => row * (BOX.height + BOX.gapY) + BOX.top;

/** The machine as a picture: where the case is, where it has been, where it can go. The same in words below. */
export function LifecyclePicture({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const language = useLanguage();
  const id = useId();
  if (!isState(grantCase.state)) return null;
  const current = grantCase.state;
  const steps = grantCase.history
    .filter(({ from, to }) => to !== null && from !== to)
    .toSorted((a, b) => (a.at === b.at ? a.id - b.id : a.at < b.at ? -1 : 1));
  const path = steps.map(({ to }) => to).filter(isState);
  const first = path[0] ?? current;
  const map = lifecycleMap(first);
  const name = (state: GrantCaseState) => grantCaseMachine.states[state].label.staff[language];
  const ahead = arrowsFrom(current);
  const how = (target: GrantCaseState) =>
    ahead
      .filter(({ to }) => to === target)
      .map(({ event }) => grantCaseEventLabels[event].button[language].toLowerCase());
  const next = [...new Set(ahead.map(({ to }) => to))].map(
    (to) => `${name(to)} (${how(to).join(say(' eller ', ' or '))})`,
  );
  const walked = (arrow: Arrow) => steps.some(({ from, to }) => from === arrow.from && to === arrow.to);
  return (
    <>
      <Box
        sx={{ overflowX: 'auto' }}
        role="region"
        tabIndex={0}
        aria-label={say('Bild av ärendets väg', 'Picture of the way of the case')}
      >
        <svg
          role="img"
          aria-labelledby={id}
          viewBox={`0 0 ${x(map.columns) - BOX.gapX + 8} ${y(map.rows) - BOX.gapY + 12}`}
          style={{ width: '100%', minWidth: 640, maxWidth: 1120, height: 'auto', display: 'block' }}
        >
          <title id={id}>
            {say(
              `Ärendet är nu: ${name(current)}. Vägen hit: ${path.map(name).join(', sedan ') || name(current)}.`,
              `The case is now: ${name(current)}. The way here: ${path.map(name).join(', then ') || name(current)}.`,
            )}
          </title>
          <defs>
            <marker
              id="lifecycle-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="10"
              markerHeight="10"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" fill="context-stroke" />
            </marker>
          </defs>
          {map.arrows.map((arrow) => (
            <ArrowLine
              key={`${arrow.event}-${arrow.from}-${arrow.to}`}
              arrow={arrow}
              states={map.states}
              walked={walked(arrow)}
            />
          ))}
          {map.states.map((placed) => (
            <StateBox
              key={placed.state}
              placed={placed}
              name={name(placed.state)}
              now={placed.state === current}
              visited={path.includes(placed.state)}
            />
          ))}
        </svg>
      </Box>
      <p style={{ marginBottom: 0 }}>
        {say('Nu: ', 'Now: ')}
        <strong>{name(current)}</strong>.{' '}
        {path.length > 1 &&
          say(`Vägen hit: ${path.map(name).join(' → ')}. `, `The way here: ${path.map(name).join(' → ')}. `)}
        {next.length > 0
          ? say(
              `Härifrån kan ärendet gå till ${next.join(', ')}.`,
              `From here the case can go to ${next.join(', ')}.`,
            )
          : say('Det är ärendets slut.', 'This is the end of the case.')}
      </p>
    </>
  );
}

function StateBox({
  placed: { column, row },
  name,
  now,
  visited,
}: {
  placed: PlacedState;
  name: string;
  now: boolean;
  visited: boolean;
}) {
  const tone = now ? TONES.action : visited ? TONES.success : TONES.neutral;
  return (
    <g>
      <rect
        x={x(column)}
        y={y(row)}
        width={BOX.width}
        height={BOX.height}
        rx={8}
        fill={now ? '#0b4a73' : visited ? tone.paper : '#ffffff'}
        stroke={now ? '#07334f' : tone.line}
        strokeWidth={now ? 3 : 1.5}
        strokeDasharray={now || visited ? undefined : '4 3'}
      />
      <text
        x={x(column) + BOX.width / 2}
        y={y(row) + BOX.height / 2 + 5}
        textAnchor="middle"
        fontSize={14}
        fontWeight={now ? 700 : 500}
        fill={now ? '#ffffff' : visited ? tone.ink : '#4b5763'}
      >
        {name}
      </text>
    </g>
  );
}

function ArrowLine({ arrow, states, walked }: { arrow: Arrow; states: PlacedState[]; walked: boolean }) {
  const from = states.find(({ state }) => state === arrow.from);
  const to = states.find(({ state }) => state === arrow.to);
  if (!from || !to) return null;
  return (
    <path
      d={curve(from, to)}
      fill="none"
      stroke={walked ? '#1b6b3a' : '#a9b4be'}
      strokeWidth={walked ? 3 : 1.5}
      markerEnd="url(#lifecycle-arrow)"
    />
  );
}

/** Beside each other: a straight line. On the same row: an arc over it. On different rows: from the lower edge to the upper. */
function curve(from: PlacedState, to: PlacedState): string {
  const middle = (place: PlacedState) => x(place.column) + BOX.width / 2;
  if (from.row === to.row && to.column === from.column + 1)
    return `M${x(from.column) + BOX.width} ${y(from.row) + BOX.height / 2}H${x(to.column) - 2}`;
  if (from.row === to.row) {
    const shift = to.column > from.column ? 18 : -18;
    const lift = y(from.row) - (to.column > from.column ? 40 : 28);
    return `M${middle(from) + shift} ${y(from.row)}C${middle(from) + shift} ${lift} ${middle(to) - shift} ${lift} ${middle(to) - shift} ${y(to.row) - 2}`;
  }
  const down = to.row > from.row;
  const start = y(from.row) + (down ? BOX.height : 0);
  const end = y(to.row) + (down ? -2 : BOX.height + 2);
  const half = (start + end) / 2;
  return `M${middle(from)} ${start}C${middle(from)} ${half} ${middle(to)} ${half} ${middle(to)} ${end}`;
}
