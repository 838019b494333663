import Box from '@mui/material/Box';
import type { AnswerDifference } from '#domain/contracts/handling.js';
import { useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { PlainTable } from '../../../shared/PlainTable.js';

interface Props {
  caseId: number;
  from: number;
  to: number;
}

/** What an applicant changed between two versions, question by question. */
export function Difference({ caseId, from, to }: Props) {
  const say = useWords();
  return (
    <Asked<AnswerDifference[]> path={`/cases/${caseId}/application-difference?from=${from}&to=${to}`}>
      {(rows) => (
        <PlainTable
          caption={say(
            `Skillnader mellan version ${from} och ${to}`,
            `Differences between version ${from} and ${to}`,
          )}
          rows={rows}
          rowKey={({ question }) => question}
          empty={say('Inget svar skiljer sig.', 'No answer differs.')}
          columns={[
            {
              label: say('Fråga', 'Question'),
              render: ({ title, section }) => (
                <>
                  {title}
                  <br />
                  <small>{section}</small>
                </>
              ),
            },
            { label: `Version ${from}`, render: ({ before }) => <Words text={before} /> },
            { label: `Version ${to}`, render: ({ after }) => <Words text={after} changed /> },
          ]}
        />
      )}
    </Asked>
  );
}

function Words({ text, changed }: { text: string | null; changed?: boolean }) {
  const say = useWords();
  return (
    <Box
      component={changed ? 'ins' : 'span'}
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        textDecoration: 'none',
        ...(changed ? { bgcolor: '#fdf6e3', boxShadow: '0 0 0 3px #fdf6e3' } : {}),
      }}
    >
      {text ?? say('Inte besvarad', 'Not answered')}
    </Box>
  );
}
