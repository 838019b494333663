import { Link } from 'react-router';
import type { Draft } from '#domain/contracts/cases.js';
import FormRead from '../../../forms/FormRead.js';
import { useResource } from '../../http/use-resource.js';
import { useLocale } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { ButtonLink } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { formOf, type OpenedApplication } from './application-of.js';
import { AttachmentList } from './AttachmentList.js';
import { readBudget } from './budget-table.js';
import { BudgetTable } from './BudgetTable.js';
import { ClosingTime } from './ClosingTime.js';
import { EarlierGrants } from './EarlierGrants.js';
import { MemberAnswers } from './MemberAnswers.js';
import { MemberList } from './MemberList.js';
import { takingPart } from './shares.js';

/** The application for those who read it: co-applicants, readers, and everybody once it is sent in. */
export function ReadApplication({ grantCase, application, reload }: OpenedApplication) {
  const { texts } = useLocale();
  const { today } = useSession();
  const words = texts.application;
  const title = words.overviewTitle(grantCase.programmeName, grantCase.roundName);
  return (
    <Page
      title={`${title} – ${grantCase.registryNumber}`}
      heading={title}
      lead={application.draft ? words.read.lead : undefined}
      above={
        <p className="crumb no-print">
          <Link to={application.draft ? '/' : `/arenden/${grantCase.id}`}>
            {application.draft ? texts.nav.toDo : grantCase.registryNumber}
          </Link>
        </p>
      }
    >
      <MemberAnswers grantCase={grantCase} application={application} onChanged={reload} />
      {application.draft && <ClosingTime application={application} today={today} />}
      <Answers grantCase={grantCase} application={application} />
      {takingPart(application.members).length > 1 && (
        <Section title={texts.sent.members}>
          <MemberList members={application.members} />
        </Section>
      )}
      <Section title={words.attachments.title}>
        <AttachmentList attachments={application.attachments} />
      </Section>
      <EarlierGrants grants={application.earlierGrants} />
      {!application.draft && (
        <p className="actions no-print">
          <ButtonLink to={`/arenden/${grantCase.id}`}>{texts.receipt.toCase}</ButtonLink>
        </p>
      )}
    </Page>
  );
}

/** Of the newest version; of the draft while there is none. */
function Answers({ grantCase, application }: Pick<OpenedApplication, 'grantCase' | 'application'>) {
  const { locale, texts } = useLocale();
  const words = texts.application;
  const newest = [...application.versions].sort((a, b) => b.number - a.number)[0];
  const draft = useResource<Draft>(newest ? null : `/api/cases/${grantCase.id}/drafts/application`);
  if (draft.loading) return <p role="status">{texts.loading}</p>;
  const answers = newest?.answers ?? draft.value?.answers;
  if (!answers) return <Message tone="info" title={words.read.notShared} />;
  const definition = formOf(application);
  const budget = readBudget(definition, answers, locale);
  return (
    <>
      <Section title={words.read.answers}>
        <FormRead definition={definition} answers={answers} locale={locale} leaveOutPage={budget?.page} />
      </Section>
      {budget && (
        <Section title={words.budget.title}>
          <BudgetTable definition={definition} answers={answers} />
        </Section>
      )}
    </>
  );
}
