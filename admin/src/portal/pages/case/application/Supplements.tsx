import type { CaseDetail } from '#domain/contracts/cases.js';
import type { SupplementRow } from '#domain/contracts/handling.js';
import { formatDay, formatInstant } from '../../../../shared/format.js';
import { supplementPath } from '../../../form-path.js';
import { useLocale } from '../../../i18n/locale.js';
import { useMayFor } from '../../../session/may-for.js';
import { useSession } from '../../../session/session-context.js';
import { ButtonLink } from '../../../ui/Button.js';
import { DueDay } from '../../../ui/DueDay.js';
import { Message } from '../../../ui/Message.js';
import { Section } from '../../../ui/Section.js';
import { Tag } from '../../../ui/Tag.js';
import { isAwaited } from '../../supplement/supplement-parts.js';
import { Asked } from './Asked.js';
import { SUPPLEMENT_ID } from '../section-ids.js';
import { useArrival } from '../use-arrival.js';

interface SupplementsProps {
  grantCase: CaseDetail;
  rows: readonly SupplementRow[];
}

/** What the authority has asked for since the application came in; the open one first. */
export function Supplements({ grantCase, rows }: SupplementsProps) {
  if (rows.length === 0) return null;
  const newestFirst = [...rows].sort((a, b) => Number(isAwaited(b)) - Number(isAwaited(a)) || b.id - a.id);
  return newestFirst.map((row) =>
    isAwaited(row) ? (
      <Awaited key={row.id} grantCase={grantCase} row={row} />
    ) : (
      <Finished key={row.id} row={row} />
    ),
  );
}

function Awaited({ grantCase, row }: { grantCase: CaseDetail; row: SupplementRow }) {
  const { locale, texts } = useLocale();
  const { today } = useSession();
  const may = useMayFor(grantCase.organisationId);
  const box = useArrival(SUPPLEMENT_ID);
  const words = texts.supplement;
  const draft = row.draft?.savedAt ? row.draft : undefined;
  return (
    <div id={SUPPLEMENT_ID} ref={box} tabIndex={-1} className="linked-part">
      <Section title={words.titleOpen} className="yours">
        <DueDay today={today} dueOn={row.dueOn} />
        {row.overdue && <Message tone="warning" title={words.overdue} />}
        <Asked row={row} />
        <h3>{words.consequence}</h3>
        <p className="pre">{row.consequence}</p>
        {draft && (
          <p>
            <Tag tone="neutral" icon="pen">
              {words.draft(draft.savedBy ?? '', formatInstant(draft.savedAt, locale))}
            </Tag>
          </p>
        )}
        {may('supplement.fill') ? (
          <p className="actions no-print">
            <ButtonLink to={supplementPath(grantCase.id, row.id)}>
              {draft ? words.resume : words.begin}
            </ButtonLink>
          </p>
        ) : (
          <p className="turn">{words.notYours}</p>
        )}
      </Section>
    </div>
  );
}

function Finished({ row }: { row: SupplementRow }) {
  const { locale, texts } = useLocale();
  const words = texts.supplement;
  return (
    <Section title={words.title}>
      <p>
        <Tag tone={row.answeredOn ? 'success' : 'neutral'} icon={row.answeredOn ? 'check' : 'skipped'}>
          {row.stateLabel}
        </Tag>
      </p>
      <Asked row={row} />
      {row.answeredOn && (
        <p>
          {words.answered(formatDay(row.answeredOn, locale))}
          {row.late && `, ${words.answeredLate}`}.
        </p>
      )}
      {row.closedReason && (
        <p className="pre">
          {words.closed}: {row.closedReason}
        </p>
      )}
    </Section>
  );
}
