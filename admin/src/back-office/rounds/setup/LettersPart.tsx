import type { DecisionKind, LetterTemplateRow, Round } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { useQuestion } from '../../../shared/use-question.js';
import { useWord } from '../../letters/template-words.js';
import { SetupChoice } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

const KINDS: readonly DecisionKind[] = ['grant', 'grantInPart', 'deny', 'dismiss'];

export function LettersPart({ round }: { round: Round }) {
  const say = useWords();
  const word = useWord();
  const { data: templates = [] } = useQuestion<LetterTemplateRow[]>('/letter-templates');
  const { letters } = round.settings;
  const shipped = say('Medels egen mall', 'Medel’s own template');
  const name = (kind: DecisionKind) => templates.find(({ key }) => key === letters[kind])?.name ?? shipped;
  return (
    <SetupSection
      round={round}
      title={say('Beslutsbrev', 'Decision letters')}
      value={letters}
      toChange={(changed) => ({ settings: { letters: changed } })}
      editor={(value, set) => (
        <>
          {KINDS.map((kind) => (
            <SetupChoice
              key={kind}
              label={word(kind)}
              value={value[kind] ?? ''}
              options={[
                { value: '', label: shipped },
                ...templates
                  .filter(({ use, number }) => use === kind && number > 0)
                  .map((template) => ({
                    value: template.key,
                    label: `${template.name}, version ${template.number}`,
                  })),
              ]}
              onChange={(key) => set({ ...value, [kind]: key || null })}
            />
          ))}
        </>
      )}
    >
      <Facts facts={KINDS.map((kind): [string, string] => [word(kind), name(kind)])} />
    </SetupSection>
  );
}
