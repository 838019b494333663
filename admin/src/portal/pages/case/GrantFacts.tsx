import type { z } from 'zod';
import type { CaseDetail, deadline } from '#domain/contracts/cases.js';
import { formatDay } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Facts } from '../../ui/Facts.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';

export function GrantFacts({ grantCase }: { grantCase: CaseDetail }) {
  const { locale, texts } = useLocale();
  const words = texts.caseFile.factRows;
  const { round } = grantCase;
  const day = (value: string) => formatDay(value, locale);
  const applicationDays: (readonly [string, string | null])[] = [
    [words.applyBy, round.applicationClosesOn],
    [words.opinionBy, round.opinionDueOn],
    [words.decisionBy, round.decisionPlannedOn],
  ];
  return (
    <Section title={texts.caseFile.facts}>
      <Facts
        rows={[
          [words.programme, grantCase.programmeName],
          [words.round, `${grantCase.roundName}`],
          [words.basis, round.legalBasis],
          ...applicationDays.flatMap(([label, value]) => (value ? [[label, day(value)] as const] : [])),
          ...(round.paysOnDecision ? [] : [[words.requisitionBy, day(round.requisitionClosesOn)] as const]),
          [words.usePeriod, texts.caseFile.period(day(round.useFrom), day(round.useTo))],
          [words.reportBy, day(round.reportDueOn)],
          [words.repayBy, day(round.repaymentDueOn)],
          [words.countyBoard, grantCase.countyBoard],
        ]}
      />
    </Section>
  );
}

type Deadline = z.infer<typeof deadline>;

export function Deadlines({ deadlines, today }: { deadlines: Deadline[]; today: string }) {
  const { locale, texts } = useLocale();
  if (deadlines.length === 0) return null;
  const inOrder = [...deadlines].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id);
  return (
    <Section title={texts.caseFile.deadlines}>
      <ul className="lines">
        {inOrder.map((row) => (
          <li key={row.id}>
            <p className="line-head">
              <span>{row.label}</span>
              <span className="nowrap">{formatDay(row.dueOn, locale)}</span>
            </p>
            <p className="quiet">
              {texts.caseFile.deadlineOf[row.responsible]}{' '}
              {row.metAt && (
                <Tag tone="success" icon="check">
                  {texts.caseFile.deadlineMet}
                </Tag>
              )}
              {!row.metAt && (row.overdue || row.dueOn < today) && (
                <Tag tone="danger" icon="warning">
                  {texts.caseFile.deadlineLate}
                </Tag>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
