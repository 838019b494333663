import type { Round, RoundSettings } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { RowsEditor } from './RowsEditor.js';
import { withKeys } from './setup-keys.js';
import { SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

type Criterion = RoundSettings['criteria'][number];
const FULL_WEIGHT = 100;

const number = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

export function CriteriaPart({ round }: { round: Round }) {
  const say = useWords();
  const { criteria } = round.settings;
  const sum = (rows: Criterion[]) => rows.reduce((total, { weight }) => total + weight, 0);
  return (
    <SetupSection
      round={round}
      title={say('Bedömningskriterier', 'Criteria')}
      value={criteria}
      toChange={(rows) => ({ settings: { criteria: withKeys(rows) } })}
      fault={(rows) => {
        if (rows.some(({ title }) => title.trim() === ''))
          return say('Varje kriterium behöver en rubrik.', 'Each criterion needs a title.');
        if (rows.some(({ maxScore }) => maxScore < 1 || maxScore > 10))
          return say('Högsta poäng är 1 till 10.', 'The highest score is 1 to 10.');
        return rows.length > 0 && sum(rows) !== FULL_WEIGHT
          ? say(
              `Vikterna är tillsammans ${sum(rows)} procent. De ska bli 100.`,
              `The weights come to ${sum(rows)} per cent. They must come to 100.`,
            )
          : undefined;
      }}
      editor={(rows, set) => (
        <RowsEditor
          rows={rows}
          most={20}
          noun={{ sv: 'Kriterium', en: 'Criterion' }}
          blank={(): Criterion => ({
            key: '',
            title: '',
            weight: FULL_WEIGHT - Math.min(99, sum(rows)),
            maxScore: 5,
          })}
          onChange={set}
        >
          {(row, change) => (
            <>
              <SetupText
                label={say('Rubrik', 'Title')}
                value={row.title}
                max={200}
                onChange={(title) => change({ title })}
              />
              <SetupText
                numeric
                label={say('Vikt i procent', 'Weight in per cent')}
                value={String(row.weight)}
                max={3}
                onChange={(text) => change({ weight: number(text) })}
              />
              <SetupText
                numeric
                label={say('Högsta poäng', 'Highest score')}
                value={String(row.maxScore)}
                max={2}
                onChange={(text) => change({ maxScore: number(text) })}
              />
            </>
          )}
        </RowsEditor>
      )}
    >
      <PlainTable
        caption={say('Bedömningskriterier', 'Criteria')}
        rows={criteria}
        rowKey={({ key }) => key}
        empty={say('Ansökningarna poängsätts inte.', 'The applications are not scored.')}
        columns={[
          { label: say('Kriterium', 'Criterion'), render: ({ title }) => title },
          { label: say('Vikt', 'Weight'), number: true, render: ({ weight }) => `${weight} %` },
          { label: say('Högsta poäng', 'Highest score'), number: true, render: ({ maxScore }) => maxScore },
        ]}
      />
    </SetupSection>
  );
}
