import { useCallback, useState } from 'react';
import { Route, Routes, useParams } from 'react-router';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail, Draft } from '#domain/contracts/cases.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { Failed, NotFound } from '../../ui/Failed.js';
import { Page } from '../../ui/Page.js';
import { ReceiptPage } from '../form/ReceiptPage.js';
import { applicationPath, type OpenedApplication } from './application-of.js';
import { ApplicationSteps } from './ApplicationSteps.js';
import { ReadApplication } from './ReadApplication.js';

/** One application: its parts while it is a draft, the receipt once it is sent in, and to read for those who only read. */
export default function ApplicationRoutes() {
  const { id = '' } = useParams();
  if (!/^[1-9]\d{0,15}$/.test(id)) return <NotFound />;
  return (
    <Routes>
      <Route path="kvitto" element={<ReceiptPage caseId={Number(id)} kind="application" />} />
      <Route path="*" element={<Opened caseId={Number(id)} />} />
    </Routes>
  );
}

function Opened({ caseId }: { caseId: number }) {
  const { title } = useTexts().form;
  const file = useResource<CaseDetail>(`/api/cases/${caseId}`);
  const application = useResource<ApplicationDetail>(applicationPath(caseId));
  const failed = (!file.value && file.problem) || (!application.value && application.problem);
  const { reload: reloadFile } = file;
  const { reload: reloadApplication } = application;
  const reload = useCallback(() => {
    reloadFile();
    reloadApplication();
  }, [reloadFile, reloadApplication]);
  if (failed) return <Failed problem={failed} retry={reload} />;
  if (!file.value || !application.value) return <Page title={title.application} busy />;
  const parts = { grantCase: file.value, application: application.value, reload };
  return application.value.draft && application.value.mayEdit ? (
    <Drafted {...parts} />
  ) : (
    <ReadApplication {...parts} />
  );
}

function Drafted(parts: OpenedApplication) {
  const { title } = useTexts().form;
  const saved = useResource<Draft>(`/api/cases/${parts.grantCase.id}/drafts/application`);
  // A draft chosen in a conflict replaces the one that was fetched; each start gets its own autosave.
  const [start, setStart] = useState<{ draft: Draft; round: number }>();
  const draft = start?.draft ?? saved.value;
  if (!draft && saved.problem) return <Failed problem={saved.problem} retry={saved.reload} />;
  if (!draft) return <Page title={title.application} busy />;
  return (
    <ApplicationSteps
      key={start?.round ?? 0}
      {...parts}
      draft={draft}
      onRestart={(from) => setStart({ draft: from, round: (start?.round ?? 0) + 1 })}
    />
  );
}
