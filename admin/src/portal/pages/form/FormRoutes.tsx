import { useState } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import type { CaseDetail, Draft } from '#domain/contracts/cases.js';
import { findForm } from '#domain/forms/form-registry.js';
import type { FormKind } from '../../form-path.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { Failed, NotFound } from '../../ui/Failed.js';
import { Page } from '../../ui/Page.js';
import { EVENT_OF, FormClosed } from './FormClosed.js';
import { FormSteps } from './FormSteps.js';
import { ReceiptPage } from './ReceiptPage.js';

/** Requisition or report of one case: the steps before the signature, and the receipt after it. */
export default function FormRoutes({ kind }: { kind: FormKind }) {
  const { id = '' } = useParams();
  if (!/^[1-9]\d{0,15}$/.test(id)) return <NotFound />;
  return (
    <Routes>
      <Route path="kvitto" element={<ReceiptPage caseId={Number(id)} kind={kind} />} />
      <Route path="*" element={<DraftedForm caseId={Number(id)} kind={kind} />} />
    </Routes>
  );
}

function DraftedForm({ caseId, kind }: { caseId: number; kind: FormKind }) {
  const texts = useTexts();
  const file = useResource<CaseDetail>(`/api/cases/${caseId}`);
  const saved = useResource<Draft>(`/api/cases/${caseId}/drafts/${kind}`);
  // A draft chosen in a conflict replaces the one that was fetched; each start gets its own autosave.
  const [start, setStart] = useState<{ draft: Draft; round: number }>();

  const failed = (!file.value && file.problem) || (!saved.value && !start && saved.problem);
  if (failed) return <Failed problem={failed} retry={file.problem ? file.reload : saved.reload} />;
  const draft = start?.draft ?? saved.value;
  if (!file.value || !draft) return <Page title={texts.form.title[kind]} busy />;
  if (!isOpen(file.value, kind)) return <FormClosed grantCase={file.value} kind={kind} />;
  const definition = findForm(draft.formId, draft.formVersion);
  if (!definition) return <Navigate to={`/arenden/${caseId}`} replace />;
  return (
    <FormSteps
      key={start?.round ?? 0}
      kind={kind}
      grantCase={file.value}
      definition={definition}
      draft={draft}
      onRestart={(from) => setStart({ draft: from, round: (start?.round ?? 0) + 1 })}
      onStale={file.reload}
    />
  );
}

/** Whoever may fill in but not sign has no event, yet has the form as a thing to do. */
function isOpen(grantCase: CaseDetail, kind: FormKind): boolean {
  return (
    grantCase.toDo?.form === kind ||
    grantCase.allowedEvents.some(({ event, allowed }) => event === EVENT_OF[kind] && allowed)
  );
}
