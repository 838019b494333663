import type { ReactNode } from 'react';
import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { formatCount, formatKronor, formatShare } from '../../shared/format.js';
import { CasesLink, type Filter } from '../../shared/links.js';

/** Every figure leads to its cases under the same cut. */
export function KeyFigures({ followUp }: { followUp: FollowUp }) {
  const say = useWords();
  const locale = useLanguage();
  const { obliged, reported, received, used } = followUp;
  const cut = cutOf(followUp);
  const to = (filter: Filter, text: ReactNode) => (
    <CasesLink filter={{ ...cut, ...filter }}>{text}</CasesLink>
  );
  const count = (value: number) => formatCount(value, locale);
  return (
    <Facts
      min={150}
      facts={[
        [say('Mottagare', 'Recipients'), to({}, count(followUp.recipients))],
        [say('Ska redovisa', 'Must report'), count(obliged)],
        [
          say('Har redovisat', 'Have reported'),
          <>
            {to({ reported: true }, count(reported))} (
            {formatShare(obliged === 0 ? null : reported / obliged, locale)})
          </>,
        ],
        [say('Redovisat för sent', 'Reported late'), to({ reportLate: true }, count(followUp.late))],
        [say('Mottaget', 'Received'), formatKronor(received)],
        [
          say('Använt', 'Used'),
          <>
            {to({ usedPositive: true }, formatKronor(used))} (
            {formatShare(received === 0 ? null : used / received, locale)})
          </>,
        ],
        [say('Att återbetala', 'To repay'), to({ returnedPositive: true }, formatKronor(followUp.returned))],
      ]}
    />
  );
}

export function cutOf({ roundId, recipientClass, countyCode }: FollowUp): Filter {
  return { roundId, ...(recipientClass ? { recipientClass } : {}), ...(countyCode ? { countyCode } : {}) };
}
