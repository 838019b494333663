import Typography from '@mui/material/Typography';
import { useWords } from '../../i18n/use-words.js';
import { PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';

export function NotFound() {
  const say = useWords();
  return (
    <Page title={say('Sidan finns inte', 'There is no such page')}>
      <Typography>
        {say('Adressen kan vara felskriven. ', 'The address may be misspelt. ')}
        <PlainLink to="/">{say('Gå till Idag', 'Go to Today')}</PlainLink>
      </Typography>
    </Page>
  );
}
