import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { SupplementRow } from '#domain/contracts/handling.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { ButtonLink } from '../../ui/Button.js';
import { Failed, NotFound } from '../../ui/Failed.js';
import { Page } from '../../ui/Page.js';
import { applicationPath } from '../application/application-of.js';
import { isAwaited } from './supplement-parts.js';
import { SupplementSteps, type SavedSupplement } from './SupplementSteps.js';

const ID = /^[1-9]\d{0,15}$/;

/** One request for a supplement to the application: fill in, check, sign. */
export default function SupplementRoutes() {
  const { id = '', supplementId = '' } = useParams();
  if (!ID.test(id) || !ID.test(supplementId)) return <NotFound />;
  return <Opened caseId={Number(id)} supplementId={Number(supplementId)} />;
}

function Opened({ caseId, supplementId }: { caseId: number; supplementId: number }) {
  const words = useTexts().supplement;
  const file = useResource<CaseDetail>(`/api/cases/${caseId}`);
  const application = useResource<ApplicationDetail>(applicationPath(caseId));
  const supplements = useResource<SupplementRow[]>(`/api/cases/${caseId}/supplements`);
  const [start, setStart] = useState<{ draft: SavedSupplement; round: number }>();
  const { reload: reloadFile } = file;
  const { reload: reloadApplication } = application;
  const { reload: reloadSupplements } = supplements;
  const reload = useCallback(() => {
    reloadFile();
    reloadApplication();
    reloadSupplements();
  }, [reloadFile, reloadApplication, reloadSupplements]);
  const failed = [file, application, supplements].find(({ value, problem }) => !value && problem);
  if (failed?.problem) return <Failed problem={failed.problem} retry={reload} />;
  if (!file.value || !application.value || !supplements.value) return <Page title={words.fillTitle} busy />;
  const row = supplements.value.find((each) => each.id === supplementId);
  if (!row) return <NotFound />;
  return (
    <Awaited
      key={start?.round ?? 0}
      grantCase={file.value}
      application={application.value}
      row={row}
      saved={start?.draft}
      onRestart={(draft) => setStart({ draft, round: (start?.round ?? 0) + 1 })}
      reload={reload}
    />
  );
}

export interface OpenedSupplement {
  grantCase: CaseDetail;
  application: ApplicationDetail;
  row: SupplementRow;
  /** A draft chosen in a conflict; without it, the one on the row. */
  saved: SavedSupplement | undefined;
  onRestart: (draft: SavedSupplement) => void;
  reload: () => void;
}

function Awaited(opened: OpenedSupplement) {
  const texts = useTexts();
  const words = texts.supplement;
  const may = useMayFor(opened.grantCase.organisationId);
  const { row, grantCase } = opened;
  if (isAwaited(row) && may('supplement.fill')) return <SupplementSteps {...opened} />;
  const answered = row.answeredOn !== null;
  return (
    <Page
      title={answered ? words.done : words.gone}
      lead={answered ? grantCase.whatHappensNext : isAwaited(row) ? words.notYours : words.goneText}
      narrow
    >
      <p className="actions">
        <ButtonLink to={`/arenden/${grantCase.id}`}>{texts.receipt.toCase}</ButtonLink>
      </p>
    </Page>
  );
}
