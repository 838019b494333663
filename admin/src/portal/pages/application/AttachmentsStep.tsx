import { formPath } from '../../form-path.js';
import { useTexts } from '../../i18n/locale.js';
import { ButtonLink } from '../../ui/Button.js';
import { StepFrame } from '../form/StepFrame.js';
import type { ApplicationWork } from './ApplicationSteps.js';
import { AttachmentWork } from './AttachmentWork.js';

export function AttachmentsStep({ work, grantCase, application, reload }: ApplicationWork) {
  const texts = useTexts();
  return (
    <StepFrame work={work} step="fill" heading={texts.application.attachments.title}>
      <div className="card">
        <AttachmentWork
          caseId={grantCase.id}
          attachments={application.attachments}
          purpose="application"
          onChanged={reload}
        />
      </div>
      <p className="actions no-print">
        <ButtonLink to={formPath(grantCase.id, 'application')} look="secondary">
          {texts.application.overview}
        </ButtonLink>
      </p>
    </StepFrame>
  );
}
