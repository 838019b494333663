import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { AssessmentFile, ReasonCode } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';

type Reason = AssessmentFile['reasonCatalogue'][number];

interface Props {
  catalogue: Reason[];
  picked: readonly ReasonCode[];
  onPick: (reason: Reason) => void;
}

export function ReasonPicks({ catalogue, picked, onPick }: Props) {
  const say = useWords();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {say('Vanliga skäl', 'Usual reasons')}
      </Box>
      <p style={{ margin: '2px 0 4px', fontSize: '0.875rem' }}>
        {say(
          'Den som bockas för hamnar som text i rutan under, där den kan skrivas om. Katalogen räcker inte ensam som motivering.',
          'What is ticked is put as text in the box below, where it can be rewritten. The catalogue alone is no reasoning.',
        )}
      </p>
      <Box sx={{ display: 'grid' }}>
        {catalogue.map((reason) => (
          <FormControlLabel
            key={reason.code}
            label={reason.label}
            control={
              <Checkbox size="small" checked={picked.includes(reason.code)} onChange={() => onPick(reason)} />
            }
          />
        ))}
      </Box>
    </Box>
  );
}
