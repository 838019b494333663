import Box from '@mui/material/Box';
import type { DispatchRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { formatInstant } from '../../shared/format.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { Detail } from '../layout/Detail.js';

export function DispatchPage() {
  return <Detail<DispatchRow> resource="dispatches">{(dispatch) => <Content dispatch={dispatch} />}</Detail>;
}

function Content({ dispatch }: { dispatch: DispatchRow }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Page
      title={dispatch.subject}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/dispatches">{say('Utskick', 'Messages')}</PlainLink> › {dispatch.kindLabel}
        </nav>
      }
    >
      <Section title={say('Om utskicket', 'About the message')}>
        <Facts
          facts={[
            [say('Till', 'To'), `${dispatch.toName} <${dispatch.toEmail}>`],
            [say('Organisation', 'Organisation'), dispatch.organisationName ?? '–'],
            [
              say('Ärende', 'Case'),
              dispatch.caseId && dispatch.registryNumber ? (
                <CaseLink key="case" id={dispatch.caseId}>
                  {dispatch.registryNumber}
                </CaseLink>
              ) : (
                '–'
              ),
            ],
            [
              say('Läge', 'Status'),
              <StatusChip key="status" status={dispatch.status} label={dispatch.statusLabel} />,
            ],
            [say('Skapat', 'Created'), formatInstant(dispatch.createdAt, locale)],
            [say('Skickat', 'Sent'), formatInstant(dispatch.sentAt, locale)],
            ...(dispatch.error ? [[say('Fel', 'Error'), dispatch.error] as [string, string]] : []),
          ]}
        />
      </Section>
      <Section title={say('Texten', 'The text')}>
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}>
          {dispatch.body ?? '–'}
        </Box>
      </Section>
    </Page>
  );
}
