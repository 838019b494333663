import { Link } from 'react-router';
import type { Portal } from '#domain/contracts/oversight.js';
import { formatInstant } from '../../../shared/format.js';
import { daysLeft } from '../../days-left.js';
import { useLocale } from '../../i18n/locale.js';
import type { Texts } from '../../i18n/sv.js';
import { formPath } from '../../form-path.js';
import { useSessionState } from '../../session/session-context.js';
import { ButtonLink } from '../../ui/Button.js';
import { DueDay } from '../../ui/DueDay.js';
import { Tag } from '../../ui/Tag.js';
import { HEARING_ID, MESSAGES_ID, SUPPLEMENT_ID } from '../case/section-ids.js';

type ToDo = Portal['toDo'][number];

export function ToDoCard({ row, today }: { row: ToDo; today: string }) {
  const { locale, texts } = useLocale();
  const { tone } = daysLeft(today, row.dueOn, texts);
  return (
    <article className={`card to-do to-do-${tone}`}>
      <div>
        <h2 className="to-do-text">
          <Link to={`/arenden/${row.caseId}`}>{row.text}</Link>
        </h2>
        <p className="quiet">
          {row.programmeName} · {row.roundName} · <span className="nowrap">{row.registryNumber}</span>
        </p>
        {row.dueOn && <DueDay today={today} dueOn={row.dueOn} />}
        {row.draftSavedAt && (
          <p>
            <Tag tone="neutral" icon="pen">
              {texts.start.draft(formatInstant(row.draftSavedAt, locale))}
            </Tag>
          </p>
        )}
        {!row.mayAct && (
          <p className="turn">
            <strong>{texts.start.notYours}.</strong> {row.form && texts.start.notYoursHint}
          </p>
        )}
      </div>
      <p className="to-do-act">
        <ToDoButton row={row} />
      </p>
    </article>
  );
}

/** What waits for an answer without being a form of the case: where it is answered, and what that is called. */
function besideTheForms({ kind, caseId, draftSavedAt }: ToDo, texts: Texts) {
  const file = `/arenden/${caseId}`;
  if (kind === 'memberAnswer')
    return { to: formPath(caseId, 'application'), words: texts.application.invitations.answer };
  if (kind === 'supplement')
    return {
      to: `${file}#${SUPPLEMENT_ID}`,
      words: draftSavedAt ? texts.supplement.resume : texts.supplement.begin,
    };
  if (kind === 'message') return { to: `${file}#${MESSAGES_ID}`, words: texts.messages.toThem };
  return kind === 'hearing' ? { to: `${file}#${HEARING_ID}`, words: texts.hearing.toIt } : undefined;
}

function ToDoButton({ row }: { row: ToDo }) {
  const { texts } = useLocale();
  const { may } = useSessionState();
  if (!row.form || !may(`${row.form}.fill`)) {
    const beside = besideTheForms(row, texts);
    return (
      <ButtonLink
        to={beside?.to ?? `/arenden/${row.caseId}`}
        look={beside && row.mayAct ? 'primary' : 'secondary'}
      >
        {beside?.words ?? texts.start.open}
      </ButtonLink>
    );
  }
  const words = row.draftSavedAt ? texts.start.resume : texts.start.begin;
  return (
    <ButtonLink to={formPath(row.caseId, row.form)} look={row.mayAct ? 'primary' : 'secondary'}>
      {words[row.form]}
    </ButtonLink>
  );
}
