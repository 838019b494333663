import { useEffect } from 'react';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatDay, formatInstant, formatKronor } from '../../../shared/format.js';
import type { FormKind } from '../../form-path.js';
import { useResource } from '../../http/use-resource.js';
import { useLocale } from '../../i18n/locale.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Facts } from '../../ui/Facts.js';
import { Failed } from '../../ui/Failed.js';
import { Icon } from '../../ui/icons.js';
import { Message } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';
import { applicationPath } from '../application/application-of.js';
import { documentPath } from '../case/Documents.js';

const LOOK_AGAIN_MS = 4_000;
const LOOKS_MS = 60_000;

/** Read from the case itself, so that it can be opened and printed again. */
export function ReceiptPage({ caseId, kind }: { caseId: number; kind: FormKind }) {
  const { texts } = useLocale();
  const { value, problem, loading, reload } = useResource<CaseDetail>(`/api/cases/${caseId}`);
  const application = useResource<ApplicationDetail>(kind === 'application' ? applicationPath(caseId) : null);
  const pdf = value && receiptDocument(value, kind);
  const waits = value !== undefined && pdf === undefined;

  // The PDF is made by a worker after the commit.
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    const enough = setTimeout(() => clearInterval(timer), LOOKS_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(enough);
    };
  }, [waits, reload]);

  if (!value && problem) return <Failed problem={problem} retry={reload} />;
  if (!application.value && application.problem)
    return <Failed problem={application.problem} retry={application.reload} />;
  const busy = loading || application.loading;
  const submission = value && submissionOf(value, kind, application.value);
  if (value && !submission && !busy) {
    return (
      <Page title={texts.receipt.notSubmitted} narrow>
        <p className="actions">
          <ButtonLink to={`/arenden/${caseId}`}>{texts.receipt.toCase}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page
      title={`${texts.receipt.title[kind]}${value ? ` – ${value.registryNumber}` : ''}`}
      heading={texts.receipt.title[kind]}
      lead={texts.receipt.lead}
      busy={busy}
      narrow
    >
      {value && submission && (
        <ReceiptContent
          grantCase={value}
          kind={kind}
          submission={submission}
          pdfPath={pdf && documentPath(caseId, pdf.id)}
        />
      )}
    </Page>
  );
}

interface Submission {
  at: string;
  signedBy: string;
  amount: number;
  arrivedOn?: string;
  late?: boolean;
  sealedUntil?: string | null;
}

function submissionOf(
  { requisition, reports }: CaseDetail,
  kind: FormKind,
  application: ApplicationDetail | undefined,
): Submission | undefined {
  if (kind === 'application') return application && applicationSubmission(application);
  if (kind === 'requisition')
    return requisition
      ? { at: requisition.receivedAt, signedBy: requisition.signedBy, amount: requisition.amount }
      : undefined;
  const newest = reports.reduce<CaseDetail['reports'][number] | undefined>(
    (last, report) => (last && last.number > report.number ? last : report),
    undefined,
  );
  return newest && { at: newest.submittedAt, signedBy: newest.signedBy, amount: newest.used };
}

/** Of the newest version: a supplement has a receipt too. */
function applicationSubmission({ versions, sealedUntil }: ApplicationDetail): Submission | undefined {
  const [newest] = [...versions].sort((a, b) => b.number - a.number);
  return (
    newest && {
      at: newest.receivedAt,
      signedBy: newest.signedBy,
      amount: newest.applied,
      arrivedOn: newest.arrivedOn,
      late: newest.late,
      sealedUntil,
    }
  );
}

function receiptDocument({ documents }: CaseDetail, kind: FormKind) {
  return [...documents]
    .sort((a, b) => b.id - a.id)
    .find((file) => file.kind === `${kind}Receipt` || file.kind === kind);
}

function ReceiptContent({
  grantCase,
  kind,
  submission,
  pdfPath,
}: {
  grantCase: CaseDetail;
  kind: FormKind;
  submission: Submission;
  pdfPath: string | undefined;
}) {
  const { locale, texts } = useLocale();
  return (
    <>
      <div className="card receipt-card">
        <p className="quiet">{texts.receipt.registryNumber}</p>
        <p className="receipt-number">{grantCase.registryNumber}</p>
        <Facts
          rows={[
            [texts.caseFile.factRows.programme, `${grantCase.programmeName}, ${grantCase.roundName}`],
            [texts.caseFile.organisation, grantCase.organisationName],
            [texts.receipt.receivedAt, formatInstant(submission.at, locale)],
            ...(submission.arrivedOn
              ? [[texts.receipt.arrivedOn, formatDay(submission.arrivedOn, locale)] as const]
              : []),
            [texts.receipt.signedBy, submission.signedBy],
            [
              texts.receipt.amount[kind],
              <strong key="amount" className="kronor">
                {formatKronor(submission.amount)}
              </strong>,
            ],
          ]}
        />
      </div>
      {submission.late && <Message tone="warning" title={texts.receipt.late} />}
      {submission.sealedUntil && (
        <Message tone="info" title={texts.receipt.sealed(formatDay(submission.sealedUntil, locale))} />
      )}
      <h2>{texts.receipt.next}</h2>
      <p>{grantCase.whatHappensNext}</p>
      <p>{texts.receipt.mail}</p>
      <p role="status">
        {pdfPath ? (
          <a href={pdfPath}>
            <Icon name="file" /> {texts.receipt.pdf}
          </a>
        ) : (
          texts.receipt.pdfLater
        )}
      </p>
      <p className="actions no-print">
        <ButtonLink to={`/arenden/${grantCase.id}`}>{texts.receipt.toCase}</ButtonLink>
        <Button look="secondary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </p>
    </>
  );
}
