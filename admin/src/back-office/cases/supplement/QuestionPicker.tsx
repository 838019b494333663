import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useWords } from '../../../i18n/use-words.js';
import { togglePart, toggleQuestion, type PickSection } from './picked-questions.js';

interface Props {
  sections: PickSection[];
  picked: ReadonlySet<string>;
  onPicked: (picked: Set<string>) => void;
}

/** Whole parts or single questions of the application's form; only what is picked opens again. */
export function QuestionPicker({ sections, picked, onPicked }: Props) {
  const say = useWords();
  return (
    <Box
      component="fieldset"
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0 }}
    >
      <Box component="legend" sx={{ fontWeight: 600, px: 0.5 }}>
        {say('Vad som ska kompletteras', 'What is to be supplemented')}
      </Box>
      <p role="status" style={{ margin: '0 0 8px' }}>
        {picked.size === 0
          ? say('Ingen fråga är vald.', 'No question is chosen.')
          : say(
              `${picked.size} ${picked.size === 1 ? 'fråga' : 'frågor'} öppnas.`,
              `${picked.size} ${picked.size === 1 ? 'question opens' : 'questions open'}.`,
            )}
      </p>
      <Box
        sx={{ maxHeight: 320, overflowY: 'auto' }}
        role="group"
        tabIndex={0}
        aria-label={say('Frågorna', 'The questions')}
      >
        {sections.map((section) => (
          <PartPick key={section.name} section={section} picked={picked} onPicked={onPicked} />
        ))}
      </Box>
    </Box>
  );
}

function PartPick({ section, picked, onPicked }: Omit<Props, 'sections'> & { section: PickSection }) {
  const count = section.questions.filter(({ name }) => picked.has(name)).length;
  const all = count === section.questions.length;
  return (
    <Box role="group" aria-label={section.title} sx={{ mb: 1 }}>
      <FormControlLabel
        label={<strong>{section.title}</strong>}
        control={
          <Checkbox
            size="small"
            checked={all}
            indeterminate={count > 0 && !all}
            onChange={() => onPicked(togglePart(picked, section))}
          />
        }
      />
      <Box sx={{ pl: 3, display: 'grid' }}>
        {section.questions.map(({ name, title }) => (
          <FormControlLabel
            key={name}
            label={title}
            sx={{ '& .MuiFormControlLabel-label': { fontSize: '0.875rem' } }}
            control={
              <Checkbox
                size="small"
                checked={picked.has(name)}
                onChange={() => onPicked(toggleQuestion(picked, name))}
              />
            }
          />
        ))}
      </Box>
    </Box>
  );
}
