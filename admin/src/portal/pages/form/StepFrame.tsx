import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { localText } from '#domain/forms/form-definition.js';
import { useLocale } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { DueDay } from '../../ui/DueDay.js';
import { Page } from '../../ui/Page.js';
import type { FormWork } from './FormSteps.js';

interface FrameProps {
  work: FormWork;
  step: 'fill' | 'check' | 'sign';
  heading?: string;
  lead?: string;
  failed?: boolean;
  takeFocus?: boolean;
  children: ReactNode;
}

/** Whose form, which step, and that nothing has been sent: on every page until the receipt. */
export function StepFrame({ work, step, heading, lead, failed, takeFocus, children }: FrameProps) {
  const { locale } = useLocale();
  const { grantCase, definition } = work;
  const title = heading ?? localText(definition.title, locale);
  const above = (
    <p className="crumb no-print">
      <Link to={`/arenden/${grantCase.id}`}>
        {grantCase.programmeName}, {grantCase.registryNumber}
      </Link>
    </p>
  );
  return (
    <Page
      title={`${title} – ${grantCase.registryNumber}`}
      heading={title}
      lead={lead}
      above={above}
      failed={failed}
      takeFocus={takeFocus}
    >
      <DraftBanner work={work} />
      <Steps step={step} />
      {children}
    </Page>
  );
}

function DraftBanner({ work }: { work: FormWork }) {
  const texts = useLocale().texts;
  const { today } = useSession();
  const dueOn = work.grantCase.toDo?.dueOn;
  return (
    <div className="draft-banner">
      <p>
        <strong>{texts.form.draftBanner}</strong> {texts.form.draftRule}
      </p>
      {dueOn && <DueDay today={today} dueOn={dueOn} />}
    </div>
  );
}

function Steps({ step }: { step: FrameProps['step'] }) {
  const { steps } = useLocale().texts.form;
  return (
    <ol className="form-steps" aria-label={steps.label}>
      {(['fill', 'check', 'sign'] as const).map((name) => (
        <li key={name} aria-current={name === step ? 'step' : undefined}>
          {steps[name]}
        </li>
      ))}
    </ol>
  );
}
