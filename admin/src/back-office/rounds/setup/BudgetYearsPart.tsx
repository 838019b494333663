import type { Round } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

/** `2013, 2014` → [2013, 2014]; undefined when something is no year. */
function readYears(text: string): number[] | undefined {
  const years = (text.match(/\S+/g) ?? []).map((word) => word.replace(/,$/, ''));
  return years.every((year) => /^20\d\d$/.test(year)) ? [...new Set(years.map(Number))].sort() : undefined;
}

export function BudgetYearsPart({ round }: { round: Round }) {
  const say = useWords();
  const { budgetYears } = round.settings;
  return (
    <SetupSection
      round={round}
      title={say('Budgetår', 'Budget years')}
      value={budgetYears.join(', ')}
      toChange={(text) => ({ settings: { budgetYears: readYears(text) ?? [] } })}
      fault={(text) => {
        const years = readYears(text);
        return years === undefined || years.length > 5
          ? say(
              'Skriv högst fem år, till exempel 2013, 2014.',
              'Write at most five years, for example 2013, 2014.',
            )
          : undefined;
      }}
      editor={(text, set) => (
        <SetupText
          label={say('År som budgeten delas på', 'Years that the budget is split on')}
          help={say('Skilj åren åt med komma.', 'Separate the years by commas.')}
          value={text}
          max={40}
          onChange={set}
        />
      )}
    >
      <p style={{ margin: 0 }}>
        {budgetYears.length === 0
          ? say('Inga år är inlagda.', 'No years have been entered.')
          : budgetYears.join(', ')}
      </p>
    </SetupSection>
  );
}
