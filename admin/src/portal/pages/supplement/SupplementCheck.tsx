import { useMemo } from 'react';
import { readAnswers } from '#domain/forms/questions.js';
import { validateAnswers } from '#domain/forms/validate-answers.js';
import ErrorSummary from '../../../forms/ErrorSummary.js';
import { SaveStatus } from '../../../forms/SaveStatus.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { Button } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { AttachmentList } from '../application/AttachmentList.js';
import { differingAnswers } from '../form/differing-answers.js';
import { SupplementFrame } from './SupplementFrame.js';
import type { SupplementWork } from './SupplementSteps.js';

/** The difference between the application as it is and as it will be: that is what is signed. */
export function SupplementCheck({ work }: { work: SupplementWork }) {
  const { locale, texts } = useLocale();
  const words = texts.supplement;
  const may = useMayFor(work.grantCase.organisationId);
  const { definition, before, answers, autosave, application, row } = work;
  const verdict = useMemo(
    () => validateAnswers(definition, answers, {}, locale),
    [definition, answers, locale],
  );
  const complete = verdict.errors.length === 0;
  const read = (of: Record<string, unknown>) => readAnswers(definition, of, {}, locale);
  const rows = differingAnswers(read(before), read(verdict.answers));
  const added = application.attachments.filter(({ submitted }) => !submitted);
  const signs = may('supplement.answer');
  return (
    <SupplementFrame
      work={work}
      step="check"
      title={words.checkTitle}
      lead={words.checkLead}
      takeFocus={complete}
    >
      <ErrorSummary
        problems={verdict.errors}
        locale={locale}
        onGo={({ question }) => work.changeAnswer(question)}
      />
      <Section title={words.questions}>
        {rows.length === 0 ? (
          <Message tone="info" title={words.unchanged} />
        ) : (
          <table className="table stacking">
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ question, title, theirs, mine }) => (
                <tr key={question}>
                  <th scope="row">{title}</th>
                  <td data-label={words.before} className="pre">
                    {theirs ?? texts.conflict.blank}
                  </td>
                  <td data-label={words.after} className="pre">
                    {mine ?? texts.conflict.blank}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {(row.attachmentsAsked || added.length > 0) && (
        <Section title={words.newFiles}>
          <AttachmentList attachments={added} />
        </Section>
      )}
      <SaveStatus status={autosave.status} locale={locale} />
      {complete && !signs && <Message tone="warning" title={words.notSigner} />}
      <p className="actions no-print">
        {complete && signs && <Button onClick={() => work.goTo('underskrift')}>{words.toSign}</Button>}
        <Button look="secondary" onClick={() => work.goTo('')}>
          {texts.form.backToForm}
        </Button>
      </p>
    </SupplementFrame>
  );
}
