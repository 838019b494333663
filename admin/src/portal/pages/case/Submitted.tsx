import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatDay, formatInstant } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import type { GivenAnswers } from './SubmittedAnswers.js';

const SubmittedAnswers = lazy(() => import('./SubmittedAnswers.js'));

export function Submitted({ grantCase }: { grantCase: CaseDetail }) {
  const { locale, texts } = useLocale();
  const { requisition, reports, amounts } = grantCase;
  if (!requisition && reports.length === 0) return null;
  const words = texts.caseFile;
  return (
    <Section title={words.submitted}>
      <ul className="lines">
        {[...reports]
          .sort((a, b) => b.number - a.number)
          .map((report) => (
            <li key={`report-${report.id}`}>
              <Given
                title={words.submittedReport(
                  report.number,
                  formatDay(report.submittedOn, locale),
                  report.signedBy,
                )}
                given={{ ...report, context: { received: amounts.paid } }}
              >
                {report.late && (
                  <Tag tone="warning" icon="clock">
                    {words.late}
                  </Tag>
                )}
                {report.returnedAt && (
                  <p className="pre">
                    <strong>{words.returned(formatInstant(report.returnedAt, locale))}.</strong>{' '}
                    {report.returnText}
                  </p>
                )}
              </Given>
            </li>
          ))}
        {requisition && (
          <li>
            <Given
              title={words.submittedRequisition(
                formatDay(requisition.receivedOn, locale),
                requisition.signedBy,
              )}
              given={{ ...requisition, context: { allotted: amounts.allotted } }}
            />
          </li>
        )}
      </ul>
    </Section>
  );
}

/** The answers are drawn only when somebody opens them. */
function Given({ title, given, children }: { title: string; given: GivenAnswers; children?: ReactNode }) {
  const { texts } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
      <details className="answers" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {texts.caseFile.showAnswers}
          <span className="visually-hidden">: {title}</span>
        </summary>
        {open && (
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            <SubmittedAnswers {...given} />
          </Suspense>
        )}
      </details>
    </>
  );
}
