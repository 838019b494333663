import { useCallback, useEffect, useState } from 'react';
import { Navigate, Route, Routes, useNavigate } from 'react-router';
import type { CaseDetail, Draft } from '#domain/contracts/cases.js';
import type { FormContext, FormDefinition } from '#domain/forms/form-definition.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';
import { useAutosave, type UseAutosave } from '../../../forms/useAutosave.js';
import { formPath, type FormKind } from '../../form-path.js';
import { request } from '../../http/request.js';
import { useSession, useSessionState } from '../../session/session-context.js';
import { CheckStep } from './CheckStep.js';
import { conflictingDraft, DraftConflict } from './DraftConflict.js';
import { FillStep } from './FillStep.js';
import { SignatoryStep } from './SignatoryStep.js';
import { SignStep } from './SignStep.js';

interface FormStepsProps {
  kind: FormKind;
  grantCase: CaseDetail;
  definition: FormDefinition;
  draft: Draft;
  onRestart: (draft: Draft) => void;
  onStale: () => void;
}

/** What the steps share: they come and go with the address, the answers stay. */
export interface FormWork {
  kind: FormKind;
  grantCase: CaseDetail;
  definition: FormDefinition;
  context: FormContext;
  answers: Record<string, unknown>;
  autosave: UseAutosave;
  change: (answers: Record<string, unknown>) => void;
  restart: (draft: Draft) => void;
  /** The question to open the form at, and what the server said of it. */
  startAt: string | undefined;
  serverProblems: readonly FormProblem[];
  changeAnswer: (question: string) => void;
  setServerProblems: (problems: readonly FormProblem[]) => void;
  goTo: (step: Step) => void;
  reloadCase: () => void;
}

export type Step = '' | 'kontrollera' | 'underskrift' | 'firmatecknare';

export function FormSteps({ kind, grantCase, definition, draft, onRestart, onStale }: FormStepsProps) {
  const { user } = useSession();
  const { lost } = useSessionState();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState(draft.answers);
  const [startAt, setStartAt] = useState<string>();
  const [serverProblems, setServerProblems] = useState<readonly FormProblem[]>([]);
  const save = useCallback(
    (now: Record<string, unknown>, version: number) =>
      request<Draft>('PUT', `/api/cases/${grantCase.id}/drafts/${kind}`, { body: { version, answers: now } }),
    [grantCase.id, kind],
  );
  const autosave = useAutosave(save, draft, `${user.id}.${grantCase.id}.${kind}`);
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
  const goTo = (step: Step) => void navigate(formPath(grantCase.id, kind, step));
  const changeAnswer = (question: string) => {
    setStartAt(question);
    goTo('');
  };
  const context = { allotted: grantCase.amounts.allotted, received: grantCase.amounts.paid };
  const work: FormWork = {
    kind,
    grantCase,
    definition,
    context,
    answers,
    autosave,
    change,
    restart: onRestart,
    startAt,
    serverProblems,
    changeAnswer,
    setServerProblems,
    goTo,
    reloadCase: onStale,
  };
  const theirs = autosave.status.kind === 'conflict' ? conflictingDraft(autosave.status.error) : undefined;
  return (
    <>
      <Routes>
        <Route index element={<FillStep work={work} />} />
        <Route path="kontrollera" element={<CheckStep work={work} />} />
        <Route path="underskrift" element={<SignStep work={work} />} />
        <Route path="firmatecknare" element={<SignatoryStep work={work} />} />
        <Route path="*" element={<Navigate to={formPath(grantCase.id, kind)} replace />} />
      </Routes>
      {theirs && <DraftConflict work={work} theirs={theirs} />}
    </>
  );
}
