import { useMemo } from 'react';
import { Link } from 'react-router';
import { validateAnswers } from '#domain/forms/validate-answers.js';
import CheckAnswers from '../../../forms/CheckAnswers.js';
import ErrorSummary from '../../../forms/ErrorSummary.js';
import { SaveStatus } from '../../../forms/SaveStatus.js';
import { formatKronor } from '../../../shared/format.js';
import { formPath } from '../../form-path.js';
import { useLocale } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { Button } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { StepFrame } from '../form/StepFrame.js';
import type { ApplicationWork } from './ApplicationSteps.js';
import { AttachmentList } from './AttachmentList.js';
import { appliedIn, readBudget } from './budget-table.js';
import { BudgetTable } from './BudgetTable.js';
import { closingOf } from './closing.js';
import { MemberList } from './MemberList.js';
import { balanceOf, takingPart, unanswered } from './shares.js';

/** Everything once more before the signature: answers, budget, members and attachments, and what is still in the way. */
export function ApplicationCheck(parts: ApplicationWork) {
  const { work, grantCase, application } = parts;
  const { locale, texts } = useLocale();
  const words = texts.application;
  const { definition, answers, context, autosave } = work;
  const verdict = useMemo(
    () => validateAnswers(definition, answers, context, locale),
    [definition, answers, context, locale],
  );
  const hindrances = useHindrances(parts);
  const budget = readBudget(definition, verdict.answers, locale);
  const complete = verdict.errors.length === 0;
  const ready = complete && hindrances.length === 0;
  return (
    <StepFrame
      work={work}
      step="check"
      heading={texts.form.checkTitle.application}
      lead={texts.form.checkLead}
      takeFocus={complete}
    >
      <ErrorSummary
        problems={verdict.errors}
        locale={locale}
        onGo={({ question }) => work.changeAnswer(question)}
      />
      {hindrances.length > 0 && (
        <Message tone="warning" title={words.check.blockedTitle}>
          <ul>
            {hindrances.map(({ text, step }) => (
              <li key={text}>
                {text}{' '}
                {step && (
                  <Link to={formPath(grantCase.id, 'application', step)}>{words.check.toMembers}</Link>
                )}
              </li>
            ))}
          </ul>
        </Message>
      )}
      <div className="card">
        <CheckAnswers
          definition={definition}
          answers={verdict.answers}
          context={context}
          locale={locale}
          warnings={verdict.warnings}
          leaveOutPage={budget?.page}
          onChangeAnswer={work.changeAnswer}
        />
      </div>
      {budget && (
        <Section title={words.budget.title}>
          <BudgetTable definition={definition} answers={verdict.answers} />
          <p className="no-print">
            <Link to={formPath(grantCase.id, 'application', `formular?del=${budget.page}`)}>
              {words.budget.change}
            </Link>
          </p>
        </Section>
      )}
      {takingPart(application.members).length > 1 && (
        <Section title={words.check.members}>
          <MemberList members={application.members} />
          <p className="no-print">
            <Link to={formPath(grantCase.id, 'application', 'medsokande')}>{words.check.toMembers}</Link>
          </p>
        </Section>
      )}
      <Section title={words.attachments.title}>
        <AttachmentList attachments={application.attachments} />
        <p className="no-print">
          <Link to={formPath(grantCase.id, 'application', 'bilagor')}>{words.check.toAttachments}</Link>
        </p>
      </Section>
      <SaveStatus status={autosave.status} locale={locale} />
      <p className="actions no-print">
        {ready && (
          <Button onClick={() => work.goTo(application.maySign ? 'underskrift' : 'firmatecknare')}>
            {application.maySign ? texts.form.toSign : texts.form.toSignatory}
          </Button>
        )}
        <Button look="secondary" onClick={() => work.goTo('')}>
          {words.overview}
        </Button>
      </p>
    </StepFrame>
  );
}

interface Hindrance {
  text: string;
  step?: string;
}

/** What the form itself cannot know: members, shares and the closing time. */
function useHindrances({ work, application }: ApplicationWork): Hindrance[] {
  const { texts } = useLocale();
  const { today } = useSession();
  const words = texts.application.check;
  const waiting = unanswered(application.members);
  const balance = balanceOf(application.members, appliedIn(work.definition.json, work.answers));
  const step = 'medsokande';
  return [
    ...(closingOf(application, today) === 'closed' ? [{ text: words.closed }] : []),
    ...(waiting.length > 0
      ? [{ text: words.unconfirmed(waiting.map((m) => m.organisationName).join(', ')), step }]
      : []),
    ...(balance.meets
      ? []
      : [{ text: words.sharesDiffer(formatKronor(balance.sum), formatKronor(balance.applied)), step }]),
  ];
}
