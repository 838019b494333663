import { useState } from 'react';
import Alert from '@mui/material/Alert';
import { addDays, isLegalDay } from '#domain/calendar/legal-day.js';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import type { FieldValues } from '../../../shared/form/field.js';
import { formatDay } from '../../../shared/format.js';
import { definitionOf } from '../application/ApplicationAnswers.js';
import { pickSections } from './picked-questions.js';
import { QuestionPicker } from './QuestionPicker.js';

const ANSWER_DAYS = 14;

interface Props {
  grantCase: CaseDetail;
  application: ApplicationDetail;
  onClose: () => void;
}

export function RequestSupplement({ grantCase: { id, version }, application, onClose }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <ActionDialog
      wide
      title={say('Begär komplettering', 'Ask for a supplement')}
      intro={
        <QuestionPicker
          sections={pickSections(definitionOf(application.form), locale)}
          picked={picked}
          onPicked={setPicked}
        />
      }
      path={`/cases/${id}/supplement-requests`}
      fixed={{ version }}
      fields={[
        {
          name: 'attachmentsAsked',
          label: say('Be om fler bilagor', 'Ask for more attachments'),
          kind: 'flag',
        },
        {
          name: 'text',
          label: say('Vad sökanden ska göra', 'What the applicant is to do'),
          kind: 'longText',
          max: 4000,
        },
        {
          name: 'dueOn',
          label: say('Svar senast', 'Answer by'),
          kind: 'day',
          initial: addDays(today, ANSWER_DAYS),
        },
      ]}
      live={(values) => <Consequence values={values} />}
      obstacle={(body) =>
        picked.size === 0 && body.attachmentsAsked !== true
          ? say(
              'Välj minst en fråga, eller be om fler bilagor.',
              'Choose at least one question, or ask for more attachments.',
            )
          : undefined
      }
      shape={(body) => ({ ...body, questions: [...picked] })}
      submitLabel={say('Skicka begäran', 'Send the request')}
      success={say('Begäran är skickad till sökanden.', 'The request has been sent to the applicant.')}
      onClose={onClose}
    />
  );
}

/** What the applicant reads of the consequence (20 § förvaltningslagen), before it is sent. */
function Consequence({ values }: { values: FieldValues }) {
  const say = useWords();
  const locale = useLanguage();
  const dueOn = String(values.dueOn ?? '');
  if (!isLegalDay(dueOn)) return null;
  const day = formatDay(dueOn, locale);
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      <strong>{say('Sökanden får veta: ', 'The applicant is told: ')}</strong>
      {say(
        `Svar senast ${day}. Kommer kompletteringen inte in i tid kan ansökan avvisas, om den är så ofullständig att den inte kan prövas i sak (20 § förvaltningslagen). Annars prövas den med de uppgifter som finns.`,
        `Answer by ${day}. If the supplement does not come in time the application may be dismissed, where it is too incomplete to be examined (section 20 of the Administrative Procedure Act). Otherwise it is examined with what there is.`,
      )}
    </Alert>
  );
}
