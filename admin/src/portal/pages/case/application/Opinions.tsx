import type { CaseDetail } from '#domain/contracts/cases.js';
import type { OpinionRow } from '#domain/contracts/handling.js';
import { formatDay } from '../../../../shared/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Section } from '../../../ui/Section.js';
import { Tag } from '../../../ui/Tag.js';
import { useCaseResource } from '../use-case-resource.js';

/** The party may see what is added to its case (FL 10 §): which county boards were asked, and what they said. */
export function Opinions({ grantCase }: { grantCase: CaseDetail }) {
  const { locale, texts } = useLocale();
  const words = texts.opinions;
  const { value } = useCaseResource<OpinionRow[]>(`/api/cases/${grantCase.id}/opinions`, grantCase.version);
  if (!value?.length) return null;
  return (
    <Section title={words.title}>
      <ul className="lines">
        {value.map((row) => (
          <li key={row.id}>
            <p className="line-head">
              <strong>{row.countyName}</strong>
              <Tag
                tone={row.answeredOn ? 'success' : row.overdue ? 'warning' : 'action'}
                icon={row.answeredOn ? 'check' : 'clock'}
              >
                {row.stateLabel}
              </Tag>
            </p>
            <p className="quiet">
              {words.asked(formatDay(row.askedOn, locale), formatDay(row.dueOn, locale))}
              {row.answeredOn && `. ${words.answered(formatDay(row.answeredOn, locale))}.`}
            </p>
            {row.recommendationLabel && (
              <p>
                {words.says}: <strong>{row.recommendationLabel}</strong>
              </p>
            )}
            {row.reasons && <p className="pre">{row.reasons}</p>}
            {row.closedReason && <p className="quiet pre">{row.closedReason}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
