import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseDetail, Draft } from '#domain/contracts/cases.js';
import type { FormContext, FormDefinition } from '#domain/forms/form-definition.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';
import { useAutosave, type UseAutosave } from '../../../forms/useAutosave.js';
import { FILL_STEP, formPath, type FormKind } from '../../form-path.js';
import { request } from '../../http/request.js';
import { useSession, useSessionState } from '../../session/session-context.js';

export interface FormWorkStart {
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
  /** Saves the answers on top of somebody else's version. */
  saveOver: (version: number) => Promise<Draft>;
  restart: (draft: Draft) => void;
  /** The question to open the form at, and what the server said of it. */
  startAt: string | undefined;
  serverProblems: readonly FormProblem[];
  changeAnswer: (question: string) => void;
  setServerProblems: (problems: readonly FormProblem[]) => void;
  goTo: (step: Step) => void;
  /** Opens the form where it was begun, at no question in particular. */
  toForm: () => void;
  reloadCase: () => void;
}

export type Step =
  '' | 'formular' | 'medsokande' | 'bilagor' | 'kontrollera' | 'underskrift' | 'firmatecknare';

export function useFormWork({
  kind,
  grantCase,
  definition,
  draft,
  onRestart,
  onStale,
}: FormWorkStart): FormWork {
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
  const openAt = (question: string | undefined) => {
    setStartAt(question);
    goTo(FILL_STEP[kind]);
  };
  return {
    kind,
    grantCase,
    definition,
    context: { allotted: grantCase.amounts.allotted, received: grantCase.amounts.paid },
    answers,
    autosave,
    change,
    saveOver: (version) => save(answers, version),
    restart: (from) => {
      autosave.discardUnsent();
      onRestart(from);
    },
    startAt,
    serverProblems,
    changeAnswer: openAt,
    setServerProblems,
    goTo,
    toForm: () => openAt(undefined),
    reloadCase: onStale,
  };
}
