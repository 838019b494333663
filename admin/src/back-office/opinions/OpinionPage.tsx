import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { OpinionRow } from '#domain/contracts/handling.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { formatDay, formatDistance } from '../../shared/format.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { ApplicationPane, sideBySide } from '../cases/application/ApplicationPane.js';
import { CaseAccessBoundary } from '../cases/conflict/case-access.js';
import { OpinionCard } from '../cases/opinion/OpinionCard.js';
import { Detail } from '../layout/Detail.js';
import { AnswerOpinion } from './AnswerOpinion.js';
import { OpinionConflict } from './OpinionConflict.js';

/** The application to read, and the county's opinion to write, beside each other. */
export function OpinionPage() {
  const say = useWords();
  return (
    <Detail<OpinionRow> resource="opinions">
      {(opinion) => (
        <CaseAccessBoundary caseId={opinion.caseId}>
          <Page
            title={say(
              `Yttrande om ${opinion.registryNumber} ${opinion.organisationName}`,
              `Opinion on ${opinion.registryNumber} ${opinion.organisationName}`,
            )}
            above={
              <nav aria-label={say('Du är här', 'You are here')}>
                <PlainLink to="/opinions">{say('Yttranden', 'Opinions')}</PlainLink> ›{' '}
                {opinion.registryNumber}
              </nav>
            }
            actions={<CaseLink id={opinion.caseId}>{say('Visa ärendet', 'Show the case')}</CaseLink>}
          >
            <OpinionConflict />
            <Box sx={sideBySide}>
              <ApplicationPane caseId={opinion.caseId} />
              <Box sx={{ minWidth: 0 }}>
                <Opinion opinion={opinion} />
              </Box>
            </Box>
          </Page>
        </CaseAccessBoundary>
      )}
    </Detail>
  );
}

function Opinion({ opinion }: { opinion: OpinionRow }) {
  const answerable = opinion.allowedEvents.some(({ event }) => event === 'answer');
  if (!answerable) return <OpinionCard opinion={opinion} />;
  return (
    <>
      <Due opinion={opinion} />
      <AnswerOpinion key={opinion.id} id={opinion.id} />
    </>
  );
}

function Due({ opinion: { dueOn, overdue, question, askedBy } }: { opinion: OpinionRow }) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const when = `${formatDay(dueOn, locale)} (${formatDistance(today, dueOn, locale)})`;
  return (
    <Alert severity={overdue ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {overdue
        ? say(
            `Yttrandet skulle ha kommit ${when}. Det kan fortfarande lämnas, och märks då som försenat.`,
            `The opinion was due ${when}. It can still be given, and is then marked as late.`,
          )
        : say(`Svar senast ${when}. Begärt av ${askedBy}.`, `Answer by ${when}. Asked for by ${askedBy}.`)}
      {question && (
        <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>
          <strong>{say('Särskild fråga: ', 'Particular question: ')}</strong>
          {question}
        </Box>
      )}
    </Alert>
  );
}
