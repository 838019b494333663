import { useState } from 'react';
import { useNavigate } from 'react-router';
import FormFill, { keepPlace } from '../../../forms/FormFill.js';
import { SaveStatus, UnsentOffer } from '../../../forms/SaveStatus.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import type { FormWork } from './FormSteps.js';
import { StepFrame } from './StepFrame.js';

export function FillStep({ work }: { work: FormWork }) {
  const { locale, texts } = useLocale();
  const navigate = useNavigate();
  const { autosave, grantCase } = work;
  const [drawn, setDrawn] = useState(0);
  const restore = () => {
    const restored = autosave.restoreUnsent();
    if (!restored) return;
    work.change(restored);
    setDrawn(drawn + 1);
  };
  const leave = async () => {
    await autosave.flush();
    await navigate(`/arenden/${grantCase.id}`);
  };
  const review = async () => {
    work.setServerProblems([]);
    await autosave.flush();
    work.goTo('kontrollera');
  };
  return (
    <StepFrame work={work} step="fill" takeFocus={work.startAt === undefined}>
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
          startAt={work.startAt}
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
