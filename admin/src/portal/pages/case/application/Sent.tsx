import { useState } from 'react';
import type { ApplicationDetail, ApplicationVersion } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import FormRead from '../../../../forms/FormRead.js';
import { formatDay, formatInstant, formatKronor } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useSession } from '../../../session/session-context.js';
import { Facts, type FactRow } from '../../../ui/Facts.js';
import { Message } from '../../../ui/Message.js';
import { Section } from '../../../ui/Section.js';
import { Tag } from '../../../ui/Tag.js';
import { applicationPath, formOf } from '../../application/application-of.js';
import { AttachmentList } from '../../application/AttachmentList.js';
import { readBudget } from '../../application/budget-table.js';
import { BudgetTable } from '../../application/BudgetTable.js';
import { MemberList } from '../../application/MemberList.js';
import { takingPart } from '../../application/shares.js';
import { useCaseResource } from '../use-case-resource.js';

/** What was applied for, by whom, with what, in every version that was sent in. */
export function Sent({ grantCase }: { grantCase: CaseDetail }) {
  const { texts } = useLocale();
  const words = texts.sent;
  const { value, problem, loading } = useCaseResource<ApplicationDetail>(
    applicationPath(grantCase.id),
    grantCase.version,
  );
  if (loading)
    return (
      <p role="status" className="loading">
        {texts.loading}
      </p>
    );
  if (!value) return problem ? <Message tone="danger" title={words.none} /> : null;
  // A draft that was thrown away was never sent in.
  return value.versions.length > 0 ? <SentApplication application={value} /> : null;
}

function SentApplication({ application }: { application: ApplicationDetail }) {
  const { locale, texts } = useLocale();
  const { today } = useSession();
  const words = texts.sent;
  const { versions, members, attachments, arrivedOn, applied, late, arrivalNote, sealedUntil } = application;
  const rows: FactRow[] = [
    [words.applied, formatKronor(applied)],
    [words.arrived, formatDay(arrivedOn, locale)],
  ];
  if (arrivalNote) rows.push([words.arrivalNote, arrivalNote]);
  return (
    <Section title={words.title}>
      <Facts rows={rows} />
      {late && (
        <p>
          <Tag tone="warning" icon="clock">
            {words.late}
          </Tag>
        </p>
      )}
      {sealedUntil && sealedUntil >= today && (
        <p className="quiet">{words.sealed(formatDay(sealedUntil, locale))}</p>
      )}
      <ul className="lines">
        {[...versions]
          .sort((a, b) => b.number - a.number)
          .map((version) => (
            <li key={version.number}>
              <Version version={version} application={application} />
            </li>
          ))}
      </ul>
      {takingPart(members).length > 1 && (
        <>
          <h3>{words.members}</h3>
          <MemberList members={members} />
        </>
      )}
      <h3>{words.attachments}</h3>
      <AttachmentList attachments={attachments} />
    </Section>
  );
}

/** The answers are drawn only when somebody opens them. */
function Version({ version, application }: { version: ApplicationVersion; application: ApplicationDetail }) {
  const { locale, texts } = useLocale();
  const [open, setOpen] = useState(false);
  const title = texts.sent.version(version.number, version.reason === 'supplement');
  const definition = formOf(application);
  return (
    <>
      <p className="line-head">
        <strong>{title}</strong>
        <span className="kronor">{formatKronor(version.applied)}</span>
      </p>
      <p className="quiet">
        {texts.sent.signed(version.signedBy, formatInstant(version.receivedAt, locale))}
      </p>
      <details className="answers" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {texts.caseFile.showAnswers}
          <span className="visually-hidden">: {title}</span>
        </summary>
        {open && (
          <>
            <FormRead
              definition={definition}
              answers={version.answers}
              locale={locale}
              headingLevel={4}
              leaveOutPage={readBudget(definition, version.answers, locale)?.page}
            />
            <BudgetTable definition={definition} answers={version.answers} />
          </>
        )}
      </details>
    </>
  );
}
