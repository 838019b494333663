import { lazy, Suspense } from 'react';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { formatDay, formatInstant, formatKronor } from '../../../shared/format.js';
import { formTitle } from '../../../shared/form-title.js';
import { EmptyNotice, Waiting } from '../../../shared/Notice.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';

const AnswersView = lazy(() => import('../AnswersView.js'));
type Report = CaseDetail['reports'][number];

/** Every version that was sent in, the newest first and opened. */
export function ReportsTab({ grantCase: { reports, round, amounts } }: { grantCase: CaseDetail }) {
  const say = useWords();
  if (reports.length === 0) {
    return (
      <EmptyNotice title={say('Ingen redovisning än', 'No report yet')}>
        {say(
          `Mottagaren redovisar i portalen senast ${formatDay(round.reportDueOn)}, när det finns pengar att redovisa.`,
          `The recipient reports in the portal by ${formatDay(round.reportDueOn, 'en')}, once there is money to report on.`,
        )}
      </EmptyNotice>
    );
  }
  return reports
    .toSorted((a, b) => b.number - a.number)
    .map((report, index) => (
      <Version key={report.id} report={report} received={amounts.paid} newest={index === 0} />
    ));
}

function Version({ report, received, newest }: { report: Report; received: number; newest: boolean }) {
  const say = useWords();
  const answers = (
    <Suspense fallback={<Waiting />}>
      <AnswersView
        formId={report.formId}
        formVersion={report.formVersion}
        answers={report.answers}
        received={received}
      />
    </Suspense>
  );
  return (
    <Section
      title={say(`Redovisning, version ${report.number}`, `Report, version ${report.number}`)}
      actions={report.late && <StatusChip status="late" label={say('Försent inkommen', 'Came late')} />}
    >
      <Facts facts={useReportFacts(report)} />
      <details open={newest} style={{ marginTop: 16 }}>
        <summary style={{ cursor: 'pointer', fontWeight: 600, minHeight: 28 }}>
          {say('Svaren', 'The answers')}
        </summary>
        {answers}
      </details>
    </Section>
  );
}

function useReportFacts(report: Report): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  return [
    [say('Använt enligt redovisningen', 'Used according to the report'), formatKronor(report.used)],
    ...(report.acceptedUsed === null
      ? []
      : [[say('Godkänd förbrukning', 'Accepted use'), formatKronor(report.acceptedUsed)] as Fact]),
    [say('Inkommen', 'Received'), formatInstant(report.submittedAt, locale)],
    [say('Undertecknad av', 'Signed by'), report.signedBy],
    [
      say('Granskad', 'Reviewed'),
      report.reviewedAt
        ? `${formatInstant(report.reviewedAt, locale)}, ${report.reviewedBy ?? ''}`
        : say('Nej', 'No'),
    ],
    ...(report.reviewNote
      ? [[say('Granskarens anteckning (internt)', 'Reviewer’s note (internal)'), report.reviewNote] as Fact]
      : []),
    ...(report.returnText
      ? [
          [
            say('Komplettering begärd', 'Returned'),
            `${formatInstant(report.returnedAt, locale)}: ${report.returnText}`,
          ] as Fact,
        ]
      : []),
    [
      say('Formulär', 'Form'),
      `${formTitle(report.formId, locale, report.formVersion)}, version ${report.formVersion}`,
    ],
  ];
}
