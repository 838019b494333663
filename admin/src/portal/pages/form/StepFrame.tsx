import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { localText } from '#domain/forms/form-definition.js';
import { formPath } from '../../form-path.js';
import { useLocale } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { DueDay } from '../../ui/DueDay.js';
import { Page } from '../../ui/Page.js';
import type { FormWork } from './use-form-work.js';

interface FrameProps {
  work: FormWork;
  step: 'overview' | 'fill' | 'check' | 'sign';
  heading?: string;
  lead?: string;
  failed?: boolean;
  takeFocus?: boolean;
  children: ReactNode;
}

/** Whose form, which step, and that nothing has been sent: on every page until the receipt. */
export function StepFrame({ work, step, heading, lead, failed, takeFocus, children }: FrameProps) {
  const { locale, texts } = useLocale();
  const { grantCase, definition, kind } = work;
  const overview = kind === 'application' && step !== 'overview';
  const title = heading ?? localText(definition.title, locale);
  const above = (
    <p className="crumb no-print">
      {overview ? (
        <Link to={formPath(grantCase.id, kind)}>{texts.application.overview}</Link>
      ) : (
        <Link to={kind === 'application' ? '/' : `/arenden/${grantCase.id}`}>
          {kind === 'application'
            ? texts.nav.toDo
            : `${grantCase.programmeName}, ${grantCase.registryNumber}`}
        </Link>
      )}
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
  const here = step === 'overview' ? 'fill' : step;
  return (
    <ol className="form-steps" aria-label={steps.label}>
      {(['fill', 'check', 'sign'] as const).map((name) => (
        <li key={name} aria-current={name === here ? 'step' : undefined}>
          {steps[name]}
        </li>
      ))}
    </ol>
  );
}
