import Box from '@mui/material/Box';
import type { RecipientClass, Round, RoundSettings } from '#domain/contracts/index.js';
import { type Words, useWords } from '../../../i18n/use-words.js';
import { useRecipientClassChoices } from '../../../shared/use-choices.js';
import { RowsEditor } from './RowsEditor.js';
import { withKeys } from './setup-keys.js';
import { SetupFlag, SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

type Area = RoundSettings['areas'][number];

/** Keys of measures are unique over the whole round: the budget's questions are named after them. */
function keyed(areas: Area[]): Area[] {
  const taken: string[] = [];
  return withKeys(areas).map((area) => {
    const measures = withKeys(area.measures, taken);
    taken.push(...measures.map(({ key }) => key));
    return { ...area, measures };
  });
}

function faultIn(areas: Area[], say: Words): string | undefined {
  if (
    areas.some(
      ({ title, measures }) => title.trim() === '' || measures.some((one) => one.title.trim() === ''),
    )
  )
    return say('Varje område och åtgärd behöver en rubrik.', 'Each area and measure needs a title.');
  if (areas.some(({ measures }) => measures.length === 0))
    return say('Varje område behöver minst en åtgärd.', 'Each area needs at least one measure.');
  if (areas.some(({ recipientClasses }) => recipientClasses.length === 0))
    return say('Välj vilka som kan söka för varje område.', 'Choose who can apply for each area.');
  return undefined;
}

export function AreasPart({ round }: { round: Round }) {
  const say = useWords();
  const { areas } = round.settings;
  return (
    <SetupSection
      round={round}
      title={say('Områden och åtgärder', 'Areas and measures')}
      value={areas}
      toChange={(rows) => ({ settings: { areas: keyed(rows) } })}
      fault={(rows) => faultIn(rows, say)}
      editor={(rows, set) => (
        <RowsEditor
          rows={rows}
          most={20}
          noun={{ sv: 'Område', en: 'Area' }}
          blank={(): Area => ({
            key: '',
            title: '',
            recipientClasses: [],
            measures: [{ key: '', title: '' }],
          })}
          onChange={set}
        >
          {(area, change) => <AreaFields area={area} change={change} />}
        </RowsEditor>
      )}
    >
      {areas.length === 0 ? (
        <p style={{ margin: 0 }}>
          {say(
            'Inga områden är inlagda. Åtgärderna blir raderna i ansökans budget.',
            'No areas have been entered. The measures become the lines of the application’s budget.',
          )}
        </p>
      ) : (
        <AreaList areas={areas} />
      )}
    </SetupSection>
  );
}

function AreaFields({ area, change }: { area: Area; change: (part: Partial<Area>) => void }) {
  const say = useWords();
  const classes = useRecipientClassChoices();
  const toggle = (one: RecipientClass, on: boolean) =>
    change({
      recipientClasses: [...area.recipientClasses.filter((other) => other !== one), ...(on ? [one] : [])],
    });
  return (
    <>
      <SetupText
        label={say('Områdets rubrik', 'Title of the area')}
        value={area.title}
        max={200}
        onChange={(title) => change({ title })}
      />
      <Box
        role="group"
        aria-label={say('Söks av', 'Applied for by')}
        sx={{ display: 'flex', flexWrap: 'wrap' }}
      >
        {classes.map(({ value, label }) => (
          <SetupFlag
            key={value}
            label={label}
            value={area.recipientClasses.includes(value as RecipientClass)}
            onChange={(on) => toggle(value as RecipientClass, on)}
          />
        ))}
      </Box>
      <RowsEditor
        rows={area.measures}
        most={30}
        noun={{ sv: 'Åtgärd', en: 'Measure' }}
        blank={() => ({ key: '', title: '' })}
        onChange={(measures) => change({ measures })}
      >
        {(measure, changeMeasure) => (
          <SetupText
            label={say('Åtgärd', 'Measure')}
            value={measure.title}
            max={200}
            onChange={(title) => changeMeasure({ title })}
          />
        )}
      </RowsEditor>
    </>
  );
}

function AreaList({ areas }: { areas: Area[] }) {
  const classes = useRecipientClassChoices();
  const label = (one: string) => classes.find(({ value }) => value === one)?.label ?? one;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
      }}
    >
      {areas.map(({ key, title, recipientClasses, measures }) => (
        <div key={key}>
          <strong>{title}</strong> ({recipientClasses.map(label).join(', ')})
          <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
            {measures.map((measure) => (
              <li key={measure.key}>{measure.title}</li>
            ))}
          </ul>
        </div>
      ))}
    </Box>
  );
}
