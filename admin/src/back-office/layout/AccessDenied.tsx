import Typography from '@mui/material/Typography';
import { useWords } from '../../i18n/use-words.js';
import { Page } from '../../shared/Page.js';

export function AccessDenied() {
  const say = useWords();
  return (
    <Page title={say('Du saknar behörighet', 'You may not see this')}>
      <Typography>
        {say(
          'Din roll ger inte tillgång till den här sidan. Behöver du den i ditt arbete, vänd dig till den som sköter användarna i Medel.',
          'Your role does not open this page. If you need it in your work, ask whoever looks after the users of Medel.',
        )}
      </Typography>
    </Page>
  );
}
