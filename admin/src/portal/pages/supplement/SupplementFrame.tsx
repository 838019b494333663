import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { DueDay } from '../../ui/DueDay.js';
import { Page } from '../../ui/Page.js';
import type { SupplementWork } from './SupplementSteps.js';

interface FrameProps {
  work: SupplementWork;
  step: 'fill' | 'check' | 'sign';
  title: string;
  lead?: string;
  failed?: boolean;
  takeFocus?: boolean;
  children: ReactNode;
}

/** Whose supplement, which step, until when, and that nothing has been sent. */
export function SupplementFrame({ work, step, title, lead, failed, takeFocus, children }: FrameProps) {
  const texts = useTexts();
  const { today } = useSession();
  const { grantCase, row } = work;
  const { steps } = texts.form;
  return (
    <Page
      title={`${title} – ${grantCase.registryNumber}`}
      heading={title}
      lead={lead}
      failed={failed}
      takeFocus={takeFocus}
      above={
        <p className="crumb no-print">
          <Link to={`/arenden/${grantCase.id}`}>
            {grantCase.programmeName}, {grantCase.registryNumber}
          </Link>
        </p>
      }
    >
      <div className="draft-banner">
        <p>
          <strong>{texts.form.draftBanner}</strong> {texts.form.draftRule}
        </p>
        <DueDay today={today} dueOn={row.dueOn} />
      </div>
      <ol className="form-steps" aria-label={steps.label}>
        {(['fill', 'check', 'sign'] as const).map((name) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            {steps[name]}
          </li>
        ))}
      </ol>
      {children}
    </Page>
  );
}
