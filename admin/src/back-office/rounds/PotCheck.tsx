import Alert from '@mui/material/Alert';
import { useWords } from '../../i18n/use-words.js';
import type { FieldValues } from '../../shared/form/field.js';
import { formatKronor } from '../../shared/format.js';
import { potDifference } from './round-fields.js';

/** Says while one types whether the pots meet the frame. */
export function PotCheck({ values }: { values: FieldValues }) {
  const say = useWords();
  const difference = potDifference(values);
  return (
    <div role="status">
      {difference === undefined && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {say(
            'Fyll i ramen, så räknar Medel efter att potterna går jämnt ut.',
            'Fill in the frame and Medel checks that the pots add up.',
          )}
        </Alert>
      )}
      {difference === 0 && (
        <Alert severity="success" sx={{ mt: 2 }}>
          {say('Potterna är tillsammans lika med ramen.', 'The pots add up to the frame.')}
        </Alert>
      )}
      {difference !== undefined && difference > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {say(
            `${formatKronor(difference)} av ramen ligger inte i någon pott.`,
            `${formatKronor(difference)} of the frame is in no pot.`,
          )}
        </Alert>
      )}
      {difference !== undefined && difference < 0 && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {say(
            `Potterna är ${formatKronor(-difference)} större än ramen.`,
            `The pots exceed the frame by ${formatKronor(-difference)}.`,
          )}
        </Alert>
      )}
    </div>
  );
}
