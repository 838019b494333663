import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { formatDay, formatWeekday } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Message } from '../../ui/Message.js';
import { closingOf } from './closing.js';

/** Said before anybody fills in: until when, and what happens afterwards. */
export function ClosingTime({ application, today }: { application: ApplicationDetail; today: string }) {
  const { locale, texts } = useLocale();
  const words = texts.application.closing;
  const closing = closingOf(application, today);
  const { closesOn } = application;
  if (closesOn === null) return <p className="quiet">{words.none}</p>;
  if (closing === 'closed')
    return (
      <Message tone="danger" title={words.closedTitle}>
        <p>{words.closed(formatDay(closesOn, locale))}</p>
      </Message>
    );
  if (closing === 'late')
    return (
      <Message tone="warning" title={words.lateTitle}>
        <p>{words.late(formatDay(closesOn, locale))}</p>
      </Message>
    );
  return (
    <Message tone="info" title={words.open(formatWeekday(closesOn, locale))}>
      {application.lateAccepted && <p>{words.lateAccepted}</p>}
    </Message>
  );
}
