import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { OpinionRow } from '#domain/contracts/handling.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { Asked } from '../../../shared/Asked.js';
import { shortCounty } from '../../../shared/counties.js';
import { PlainLink } from '../../../shared/links.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { useQuestion } from '../../../shared/use-question.js';
import { useMayHere } from '../conflict/case-access.js';
import { AskOpinions } from '../opinion/AskOpinions.js';
import { countiesConcerned, notAsked } from '../opinion/opinion-words.js';
import { OpinionCard } from '../opinion/OpinionCard.js';

export function OpinionsTab({ grantCase }: { grantCase: CaseDetail }) {
  return (
    <Asked<OpinionRow[]> path={`/cases/${grantCase.id}/opinions`} rows={8}>
      {(opinions) => <Content grantCase={grantCase} opinions={opinions} />}
    </Asked>
  );
}

/** The counties' opinions side by side, and whom to ask. */
function Content({ grantCase, opinions }: { grantCase: CaseDetail; opinions: OpinionRow[] }) {
  const say = useWords();
  const { side } = useSession();
  const mayAsk = useMayHere()('opinion.request');
  const { data: application } = useQuestion<ApplicationDetail>(`/cases/${grantCase.id}/application`);
  const [asking, setAsking] = useState(false);
  const left = application ? notAsked(countiesConcerned(application.members, grantCase), opinions) : [];
  const ask = mayAsk && left.length > 0 && (
    <Button variant="contained" onClick={() => setAsking(true)}>
      {say('Begär yttrande …', 'Ask for opinions …')}
    </Button>
  );
  return (
    <>
      {opinions.length === 0 ? (
        <EmptyNotice title={say('Inga yttranden', 'No opinions')} action={ask}>
          {say(
            'Länsstyrelsen i varje län som ansökan gäller kan yttra sig. En gemensam ansökan går till varje berörd länsstyrelse.',
            'The county administrative board of each county concerned can give its opinion. A joint application goes to each of them.',
          )}
        </EmptyNotice>
      ) : (
        <>
          {left.length > 0 && side === 'authority' && (
            <Alert severity="info" sx={{ mb: 2 }} action={ask}>
              {say('Inte tillfrågade: ', 'Not asked: ')}
              {left.map(({ countyName }) => shortCounty(countyName)).join(', ')}
            </Alert>
          )}
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
              '& > section': { mb: 0 },
            }}
          >
            {opinions.map((opinion) => (
              <OpinionCard key={opinion.id} opinion={opinion} />
            ))}
          </Box>
          {side === 'county' && <OwnOpinions opinions={opinions} />}
        </>
      )}
      {asking && <AskOpinions grantCase={grantCase} counties={left} onClose={() => setAsking(false)} />}
    </>
  );
}

function OwnOpinions({ opinions }: { opinions: OpinionRow[] }) {
  const say = useWords();
  const answerable = opinions.filter(({ allowedEvents }) =>
    allowedEvents.some(({ event }) => event === 'answer'),
  );
  return answerable.map(({ id, countyName }) => (
    <p key={id}>
      <PlainLink to={`/opinions/${id}/show`}>
        {say(`Skriv yttrandet för ${countyName}`, `Write the opinion of ${countyName}`)}
      </PlainLink>
    </p>
  ));
}
