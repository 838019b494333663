import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { LetterContent } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';

type Sections = LetterContent['sections'];
const MOST = 10;

export function TemplateSections({
  sections,
  onChange,
}: {
  sections: Sections;
  onChange: (sections: Sections) => void;
}) {
  const say = useWords();
  const set = (place: number, change: Partial<Sections[number]>) =>
    onChange(sections.map((section, at) => (at === place ? { ...section, ...change } : section)));
  return (
    <>
      {sections.map((section, place) => (
        <Box
          key={place}
          component="fieldset"
          sx={{
            border: '1px solid',
            borderColor: 'divider',
            borderRadius: 1,
            display: 'grid',
            gap: 1.5,
            p: 1.5,
            m: 0,
          }}
        >
          <legend>{say(`Avsnitt ${place + 1}`, `Section ${place + 1}`)}</legend>
          <TextField
            size="small"
            label={say('Rubrik', 'Heading')}
            value={section.title}
            onChange={(event) => set(place, { title: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            label={say('Text', 'Text')}
            value={section.text}
            onChange={(event) => set(place, { text: event.target.value })}
            multiline
            minRows={3}
            slotProps={{ htmlInput: { maxLength: 8000 } }}
          />
          <Button
            sx={{ justifySelf: 'start' }}
            onClick={() => onChange(sections.filter((_, at) => at !== place))}
          >
            {say(`Ta bort avsnitt ${place + 1}`, `Remove section ${place + 1}`)}
          </Button>
        </Box>
      ))}
      {sections.length < MOST && (
        <Button
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...sections, { title: '', text: '' }])}
        >
          {say('Lägg till ett avsnitt', 'Add a section')}
        </Button>
      )}
    </>
  );
}
