import { lazy, Suspense, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { z } from 'zod';
import type { OpinionRow, opinionForm } from '#domain/contracts/handling.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { SaveStatus, UnsentOffer } from '../../forms/SaveStatus.js';
import { useAutosave } from '../../forms/useAutosave.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { send, useSession } from '../../providers/session.js';
import { Asked } from '../../shared/Asked.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { Waiting } from '../../shared/Notice.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';
import { definitionOf } from '../cases/application/ApplicationAnswers.js';
import { useCaseAccess } from '../cases/conflict/case-access.js';

const FormFill = lazy(() => import('../../forms/FormFill.js'));
const CheckAnswers = lazy(() => import('../../forms/CheckAnswers.js'));
type Answers = Record<string, unknown>;

/** The county's form: saved as it is written, checked, then sent. */
export function AnswerOpinion({ id }: { id: number }) {
  const { own } = useCaseAccess();
  if (own) return null;
  return (
    <Asked<z.infer<typeof opinionForm>> path={`/opinions/${id}/form`} rows={8}>
      {(form) => (
        <Asked<OpinionRow> path={`/opinions/${id}`} rows={8} fresh>
          {(opinion) => <Draft opinion={opinion} definition={definitionOf(form)} />}
        </Asked>
      )}
    </Asked>
  );
}

function Draft({ opinion, definition: fetched }: { opinion: OpinionRow; definition: FormDefinition }) {
  const say = useWords();
  const locale = useLanguage();
  const { user } = useSession();
  const [definition] = useState(fetched);
  const [answers, setAnswers] = useState<Answers>(opinion.answers ?? {});
  const [checked, setChecked] = useState<Answers>();
  const [startAt, setStartAt] = useState<string>();
  const [restored, setRestored] = useState(0);
  const version = useRef(opinion.version);
  const autosave = useAutosave(
    async (written) => {
      const row = await send<OpinionRow>('PUT', `/opinions/${opinion.id}/draft`, {
        version: version.current,
        answers: written,
      });
      version.current = row.version;
      return { version: row.version, savedAt: null, savedBy: null };
    },
    { version: opinion.version, savedAt: null, savedBy: null, answers },
    `opinion.${opinion.id}.${user.id}`,
  );
  const answer = useAction(`/opinions/${opinion.id}/answer`, {
    success: say('Yttrandet är lämnat.', 'The opinion has been given.'),
  });
  const change = (next: Answers) => {
    setAnswers(next);
    autosave.change(next);
  };
  const status = <SaveStatus status={autosave.status} locale={locale} />;
  if (checked)
    return (
      <Section title={say('Kontrollera yttrandet', 'Check the opinion')}>
        <ProblemAlert problem={answer.problem} />
        <Suspense fallback={<Waiting />}>
          <CheckAnswers
            definition={definition}
            answers={checked}
            locale={locale}
            onChangeAnswer={(question) => {
              setStartAt(question);
              setChecked(undefined);
            }}
          />
        </Suspense>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center' }}>
          <Button
            variant="contained"
            loading={answer.busy}
            onClick={async () => {
              await autosave.flush();
              answer.run({ version: version.current, answers: checked });
            }}
          >
            {say('Lämna yttrandet', 'Give the opinion')}
          </Button>
          <Button onClick={() => setChecked(undefined)} disabled={answer.busy}>
            {say('Tillbaka till formuläret', 'Back to the form')}
          </Button>
          {status}
        </Box>
      </Section>
    );
  return (
    <Section title={say('Länsstyrelsens yttrande', 'The opinion of the county')}>
      {autosave.unsent && (
        <UnsentOffer
          unsent={autosave.unsent}
          locale={locale}
          onUse={() => {
            const unsent = autosave.restoreUnsent();
            if (!unsent) return;
            setAnswers(unsent);
            setRestored(restored + 1);
          }}
          onDiscard={autosave.discardUnsent}
        />
      )}
      <Suspense fallback={<Waiting rows={8} />}>
        <FormFill
          key={restored}
          definition={definition}
          initialAnswers={answers}
          context={{}}
          locale={locale}
          onChange={change}
          onLeaveField={() => void autosave.flush()}
          onSubmitCheck={({ answers: right }) => setChecked(right)}
          startAt={startAt}
          status={status}
          notSent={say(
            'Yttrandet är inte lämnat förrän du har granskat svaren och lämnat det.',
            'The opinion is not given until you have checked the answers and given it.',
          )}
        />
      </Suspense>
    </Section>
  );
}
