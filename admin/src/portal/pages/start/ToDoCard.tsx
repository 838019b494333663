import { Link } from 'react-router';
import type { Portal } from '#domain/contracts/oversight.js';
import { formatInstant } from '../../../shared/format.js';
import { daysLeft } from '../../days-left.js';
import { useLocale } from '../../i18n/locale.js';
import { formPath } from '../../form-path.js';
import { useSessionState } from '../../session/session-context.js';
import { ButtonLink } from '../../ui/Button.js';
import { DueDay } from '../../ui/DueDay.js';
import { Tag } from '../../ui/Tag.js';

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

function ToDoButton({ row }: { row: ToDo }) {
  const { texts } = useLocale();
  const { may } = useSessionState();
  if (!row.form || !may(`${row.form}.fill`))
    return (
      <ButtonLink to={`/arenden/${row.caseId}`} look="secondary">
        {texts.start.open}
      </ButtonLink>
    );
  const words = row.draftSavedAt ? texts.start.resume : texts.start.begin;
  return (
    <ButtonLink to={formPath(row.caseId, row.form)} look={row.mayAct ? 'primary' : 'secondary'}>
      {words[row.form]}
    </ButtonLink>
  );
}
