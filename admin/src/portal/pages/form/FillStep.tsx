import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import FormFill, { keepPlace } from '../../../forms/FormFill.js';
import { SaveStatus, UnsentOffer } from '../../../forms/SaveStatus.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import type { FormWork } from './use-form-work.js';
import { StepFrame } from './StepFrame.js';

export function FillStep({ work }: { work: FormWork }) {
  const { locale, texts } = useLocale();
  const navigate = useNavigate();
  const { autosave, grantCase } = work;
  const part = useSearchParams()[0].get('del');
  const startAt = part ? undefined : work.startAt;
  const [drawn, setDrawn] = useState(0);
  const restore = () => {
    const restored = autosave.restoreUnsent();
    if (!restored) return;
    work.change(restored);
    setDrawn(drawn + 1);
  };
  const leave = async () => {
    await autosave.flush();
    if (work.kind === 'application') work.goTo('');
    else await navigate(`/arenden/${grantCase.id}`);
  };
  const review = async () => {
    work.setServerProblems([]);
    await autosave.flush();
    work.goTo('kontrollera');
  };
  return (
    <StepFrame work={work} step="fill" takeFocus={startAt === undefined}>
      {autosave.unsent && (
        <UnsentOffer
          unsent={autosave.unsent}
          locale={locale}
          onUse={restore}
          onDiscard={autosave.discardUnsent}
        />
      )}
      <div className="card">
        <FormFill
          key={drawn}
          definition={work.definition}
          initialAnswers={work.answers}
          context={work.context}
          locale={locale}
          onChange={work.change}
          onLeaveField={() => void autosave.flush()}
          onSubmitCheck={() => void review()}
          serverProblems={work.serverProblems}
          startAt={startAt}
          startPage={part ?? undefined}
          status={
            <>
              <SaveStatus status={autosave.status} locale={locale} />
              <p className="no-print">
                <Button look="plain" onMouseDown={keepPlace} onClick={() => void leave()}>
                  {texts.form.saveAndLeave}
                </Button>
              </p>
            </>
          }
        />
      </div>
    </StepFrame>
  );
}
