import { addDays } from '#domain/calendar/legal-day.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import type { Place } from './opinion-words.js';

const ANSWER_DAYS = 28;
const field = (countyCode: string) => `county${countyCode}`;

interface Props {
  grantCase: CaseDetail;
  counties: Place[];
  onClose: () => void;
}

export function AskOpinions({ grantCase: { id, version, round }, counties, onClose }: Props) {
  const say = useWords();
  const { today } = useSession();
  const planned = round.opinionDueOn;
  return (
    <ActionDialog
      title={say('Begär yttrande', 'Ask for opinions')}
      intro={say(
        'Varje berörd länsstyrelse får ansökan att läsa och ett formulär att svara i. Ta bort bocken för den som inte ska tillfrågas.',
        'Each county administrative board concerned gets the application to read and a form to answer in. Clear the box of any that is not to be asked.',
      )}
      path={`/cases/${id}/opinion-requests`}
      fixed={{ version }}
      fields={[
        ...counties.map(({ countyCode, countyName }) => ({
          name: field(countyCode),
          label: countyName,
          kind: 'flag' as const,
          initial: true,
        })),
        {
          name: 'dueOn',
          label: say('Svar senast', 'Answer by'),
          kind: 'day',
          initial: planned && planned > today ? planned : addDays(today, ANSWER_DAYS),
        },
        {
          name: 'question',
          label: say('Fråga till länsstyrelsen', 'Question to the county'),
          kind: 'longText',
          max: 2000,
          optional: true,
          help: say('Utöver det som formuläret alltid frågar om.', 'Beside what the form always asks.'),
        },
      ]}
      shape={(body) => ({
        version,
        dueOn: body.dueOn,
        ...(body.question ? { question: body.question } : {}),
        countyCodes: counties
          .map(({ countyCode }) => countyCode)
          .filter((code) => body[field(code)] === true),
      })}
      submitLabel={say('Skicka begäran', 'Send the request')}
      success={say('Begäran är skickad.', 'The request has been sent.')}
      onClose={onClose}
    />
  );
}
