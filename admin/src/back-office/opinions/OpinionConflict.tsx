import Alert from '@mui/material/Alert';
import { useWords } from '../../i18n/use-words.js';
import { useCaseAccess } from '../cases/conflict/case-access.js';

/** Jäv holds for the county's officer too. */
export function OpinionConflict() {
  const say = useWords();
  const { own } = useCaseAccess();
  if (!own) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {say(
        `Det är anmält att du kan vara jävig (${own.groundLabel}). Du kan läsa ansökan men inte lämna yttrandet.`,
        `It has been reported that you may be partial (${own.groundLabel}). You can read the application but not give the opinion.`,
      )}
    </Alert>
  );
}
