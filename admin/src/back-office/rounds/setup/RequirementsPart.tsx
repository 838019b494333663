import type { Round } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { RowsEditor } from './RowsEditor.js';
import { withKeys } from './setup-keys.js';
import { SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

export function RequirementsPart({ round }: { round: Round }) {
  const say = useWords();
  const { requirements } = round.settings;
  return (
    <SetupSection
      round={round}
      title={say('Prestationskrav', 'Requirements')}
      value={requirements}
      toChange={(rows) => ({ settings: { requirements: withKeys(rows) } })}
      fault={(rows) =>
        rows.some(({ title }) => title.trim() === '')
          ? say('Varje krav behöver en rubrik.', 'Each requirement needs a title.')
          : undefined
      }
      editor={(rows, set) => (
        <RowsEditor
          rows={rows}
          most={20}
          noun={{ sv: 'Krav', en: 'Requirement' }}
          blank={() => ({ key: '', title: '', description: '' })}
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
                long
                label={say('Vad den sökande ska visa', 'What the applicant has to show')}
                value={row.description}
                max={2000}
                onChange={(description) => change({ description })}
              />
            </>
          )}
        </RowsEditor>
      )}
    >
      {requirements.length === 0 ? (
        <p style={{ margin: 0 }}>
          {say('Omgången har inga prestationskrav.', 'The round has no requirements.')}
        </p>
      ) : (
        <ol style={{ margin: 0, paddingLeft: '1.4em' }}>
          {requirements.map(({ key, title, description }) => (
            <li key={key}>
              <strong>{title}</strong>
              {description && <div>{description}</div>}
            </li>
          ))}
        </ol>
      )}
    </SetupSection>
  );
}
