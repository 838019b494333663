import { useState } from 'react';
import FormFill from '../../../forms/FormFill.js';
import { SaveStatus, UnsentOffer } from '../../../forms/SaveStatus.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { AttachmentWork } from '../application/AttachmentWork.js';
import { Asked } from '../case/application/Asked.js';
import { SupplementFrame } from './SupplementFrame.js';
import type { SupplementWork } from './SupplementSteps.js';

/** Only what was asked for is open; beside it what the authority wrote, and what happens if nobody answers. */
export function SupplementFill({ work }: { work: SupplementWork }) {
  const { locale, texts } = useLocale();
  const words = texts.supplement;
  const { autosave, row, application, grantCase } = work;
  const [drawn, setDrawn] = useState(0);
  const restore = () => {
    const restored = autosave.restoreUnsent();
    if (!restored) return;
    work.change(restored);
    setDrawn(drawn + 1);
  };
  const review = async () => {
    await autosave.flush();
    work.goTo('kontrollera');
  };
  return (
    <SupplementFrame
      work={work}
      step="fill"
      title={words.fillTitle}
      lead={words.fillLead}
      takeFocus={work.startAt === undefined}
    >
      <Section title={words.fromAuthority}>
        <Asked row={row} />
        <h3>{words.consequence}</h3>
        <p className="pre">{row.consequence}</p>
      </Section>
      {autosave.unsent && (
        <UnsentOffer
          unsent={autosave.unsent}
          locale={locale}
          onUse={restore}
          onDiscard={autosave.discardUnsent}
        />
      )}
      {row.attachmentsAsked && (
        <Section title={texts.application.attachments.title}>
          <AttachmentWork
            caseId={grantCase.id}
            attachments={application.attachments}
            purpose="supplement"
            onChanged={work.reload}
          />
        </Section>
      )}
      {work.reopened.size === 0 ? (
        <>
          <p>{words.noQuestions}</p>
          <p className="actions">
            <Button onClick={() => void review()}>{words.toCheck}</Button>
          </p>
        </>
      ) : (
        <div className="card">
          <FormFill
            key={drawn}
            definition={work.definition}
            initialAnswers={work.answers}
            context={{}}
            locale={locale}
            only={work.reopened}
            startAt={work.startAt}
            onChange={work.change}
            onLeaveField={() => void autosave.flush()}
            onSubmitCheck={() => void review()}
            status={<SaveStatus status={autosave.status} locale={locale} />}
          />
        </div>
      )}
    </SupplementFrame>
  );
}
