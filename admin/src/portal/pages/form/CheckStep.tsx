import { useMemo } from 'react';
import { validateAnswers } from '#domain/forms/validate-answers.js';
import CheckAnswers from '../../../forms/CheckAnswers.js';
import ErrorSummary from '../../../forms/ErrorSummary.js';
import { SaveStatus } from '../../../forms/SaveStatus.js';
import { useLocale } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { Button } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import type { FormWork } from './use-form-work.js';
import { StepFrame } from './StepFrame.js';

/** Everything once more before the signature. Reached by address with gaps in the form, it says what is missing. */
export function CheckStep({ work }: { work: FormWork }) {
  const { locale, texts } = useLocale();
  const may = useMayFor(work.grantCase.organisationId);
  const { definition, answers, context, kind, autosave } = work;
  const verdict = useMemo(
    () => validateAnswers(definition, answers, context, locale),
    [definition, answers, context, locale],
  );
  const complete = verdict.errors.length === 0;
  const signs = may(`${kind}.submit`);
  return (
    <StepFrame
      work={work}
      step="check"
      heading={texts.form.checkTitle[kind]}
      lead={texts.form.checkLead}
      takeFocus={complete}
    >
      {!complete && (
        <>
          <ErrorSummary
            problems={verdict.errors}
            locale={locale}
            onGo={({ question }) => work.changeAnswer(question)}
          />
          <Message tone="warning" title={texts.form.incomplete} />
        </>
      )}
      <div className="card">
        <CheckAnswers
          definition={definition}
          answers={verdict.answers}
          context={context}
          locale={locale}
          warnings={verdict.warnings}
          onChangeAnswer={work.changeAnswer}
        />
      </div>
      <SaveStatus status={autosave.status} locale={locale} />
      <p className="actions no-print">
        {complete && (
          <Button onClick={() => work.goTo(signs ? 'underskrift' : 'firmatecknare')}>
            {signs ? texts.form.toSign : texts.form.toSignatory}
          </Button>
        )}
        <Button look="secondary" onClick={work.toForm}>
          {texts.form.backToForm}
        </Button>
      </p>
    </StepFrame>
  );
}
