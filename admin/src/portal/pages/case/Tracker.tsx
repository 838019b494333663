import type { TrackerStep } from '#domain/contracts/cases.js';
import { formatDay } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Icon, type IconName } from '../../ui/icons.js';

const ICONS: Record<TrackerStep['status'], IconName> = {
  done: 'check',
  current: 'current',
  upcoming: 'upcoming',
  skipped: 'skipped',
};

/** The six main steps in words, with icon and colour beside them. */
export function Tracker({ steps }: { steps: TrackerStep[] }) {
  const { locale, texts } = useLocale();
  return (
    <nav aria-label={texts.caseFile.tracker} className="tracker">
      <ol>
        {steps.map((step) => (
          <li
            key={step.step}
            className={`tracker-${step.status}`}
            aria-current={step.status === 'current' ? 'step' : undefined}
          >
            <span className="tracker-mark">
              <Icon name={ICONS[step.status]} />
            </span>
            <span className="tracker-label">{step.label}</span>
            <span className="tracker-status">
              {step.statusLabel}
              {step.on && <span className="tracker-day"> {formatDay(step.on, locale)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
