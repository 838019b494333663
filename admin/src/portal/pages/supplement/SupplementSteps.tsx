import { useCallback, useEffect, useMemo, useState } from 'react';
import { Navigate, Route, Routes, useNavigate } from 'react-router';
import type { SupplementRow } from '#domain/contracts/handling.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { reopenedQuestions } from '../../../forms/reopened-questions.js';
import { useAutosave, type UseAutosave } from '../../../forms/useAutosave.js';
import { supplementPath } from '../../form-path.js';
import { request } from '../../http/request.js';
import { useSession, useSessionState } from '../../session/session-context.js';
import { formOf } from '../application/application-of.js';
import { conflictingDraft, DraftConflict, type SavedAnswers } from '../form/DraftConflict.js';
import { startAnswers } from './supplement-parts.js';
import { SupplementCheck } from './SupplementCheck.js';
import { SupplementFill } from './SupplementFill.js';
import type { OpenedSupplement } from './SupplementRoutes.js';
import { SupplementSign } from './SupplementSign.js';

export type SavedSupplement = SavedAnswers;
export type SupplementStep = '' | 'kontrollera' | 'underskrift';

/** What the steps of a supplement share. */
export interface SupplementWork extends OpenedSupplement {
  definition: FormDefinition;
  reopened: ReadonlySet<string>;
  /** As they were sent in, and as they would be. */
  before: Record<string, unknown>;
  answers: Record<string, unknown>;
  autosave: UseAutosave;
  change: (answers: Record<string, unknown>) => void;
  startAt: string | undefined;
  changeAnswer: (question: string) => void;
  goTo: (step: SupplementStep) => void;
}

const NOTHING_SAVED: SavedSupplement = { answers: {}, version: 0, savedAt: null, savedBy: null };

export function SupplementSteps(opened: OpenedSupplement) {
  const { grantCase, application, row, saved, onRestart } = opened;
  const { user } = useSession();
  const { lost } = useSessionState();
  const navigate = useNavigate();
  const definition = useMemo(() => formOf(application), [application]);
  const reopened = useMemo(
    () =>
      reopenedQuestions(
        definition,
        row.questions.map(({ name }) => name),
      ),
    [definition, row],
  );
  const before = application.versions.find(({ number }) => number === row.fromVersion)?.answers ?? {};
  const [draft] = useState<SavedSupplement>(() => {
    const from = saved ?? row.draft ?? NOTHING_SAVED;
    return { ...from, answers: startAnswers(before, reopened, from) };
  });
  const [answers, setAnswers] = useState(draft.answers);
  const [startAt, setStartAt] = useState<string>();
  const save = useCallback(
    async (now: Record<string, unknown>, version: number) =>
      savedIn(
        await request<SupplementRow | SavedSupplement>('PUT', `/api/supplements/${row.id}/draft`, {
          body: { draftVersion: version, answers: now },
        }),
      ),
    [row.id],
  );
  const autosave = useAutosave(save, draft, `${user.id}.supplement.${row.id}`);
  const { flush, change: autosaveChange } = autosave;
  // Signed in again under the dialog: what could not be saved is saved now.
  useEffect(() => {
    if (!lost) void flush();
  }, [lost, flush]);
  const change = useCallback(
    (now: Record<string, unknown>) => {
      setAnswers(now);
      autosaveChange(now);
    },
    [autosaveChange],
  );
  const goTo = (step: SupplementStep) => void navigate(supplementPath(grantCase.id, row.id, step));
  const work: SupplementWork = {
    ...opened,
    definition,
    reopened,
    before,
    answers,
    autosave,
    change,
    startAt,
    changeAnswer: (question) => {
      setStartAt(question);
      goTo('');
    },
    goTo,
  };
  const theirs = conflictingDraft<SavedSupplement>(autosave.status);
  return (
    <>
      <Routes>
        <Route index element={<SupplementFill work={work} />} />
        <Route path="kontrollera" element={<SupplementCheck work={work} />} />
        <Route path="underskrift" element={<SupplementSign work={work} />} />
        <Route path="*" element={<Navigate to={supplementPath(grantCase.id, row.id)} replace />} />
      </Routes>
      {theirs && (
        <DraftConflict
          definition={definition}
          context={{}}
          answers={answers}
          theirs={theirs}
          save={(version) => save(answers, version)}
          onChosen={(from) => {
            autosave.discardUnsent();
            onRestart(from);
          }}
        />
      )}
    </>
  );
}

/** The answer is the supplement with its draft in it. */
function savedIn(answer: SupplementRow | SavedSupplement): SavedSupplement {
  return 'draft' in answer ? (answer.draft ?? NOTHING_SAVED) : answer;
}
