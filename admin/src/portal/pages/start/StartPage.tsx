import type { Portal } from '#domain/contracts/oversight.js';
import { byDueDay } from '../../days-left.js';
import { useTexts } from '../../i18n/locale.js';
import { usePortal } from '../../session/portal-context.js';
import { Failed } from '../../ui/Failed.js';
import { EmptyState } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';
import { CaseCards } from './CaseCards.js';
import { OpenRounds } from './OpenRounds.js';
import { ToDoCard } from './ToDoCard.js';

export function StartPage() {
  const texts = useTexts();
  const { value, problem, loading, reload } = usePortal();
  if (!value && problem) return <Failed problem={problem} retry={reload} />;
  const n = value?.toDo.length ?? 0;
  return (
    <Page title={texts.start.title} busy={loading} lead={n > 0 ? texts.start.count(n) : undefined}>
      {value && <StartContent portal={value} />}
    </Page>
  );
}

function StartContent({ portal }: { portal: Portal }) {
  const texts = useTexts();
  const { toDo, waiting, cases, today } = portal;
  if (toDo.length + waiting.length + cases.length === 0)
    return (
      <>
        <EmptyState title={texts.start.none}>{texts.start.noneText}</EmptyState>
        <OpenRounds portal={portal} />
      </>
    );
  const shown = new Set([...toDo.map((row) => row.caseId), ...waiting.map((row) => row.id)]);
  const rest = cases.filter((row) => !shown.has(row.id));
  return (
    <>
      {toDo.length === 0 ? (
        <EmptyState title={texts.start.nothing}>{texts.start.nothingText}</EmptyState>
      ) : (
        <ul className="to-do-list">
          {[...toDo].sort(byDueDay).map((row) => (
            <li key={`${row.caseId}-${row.kind}-${row.text}`}>
              <ToDoCard row={row} today={today} />
            </li>
          ))}
        </ul>
      )}
      <OpenRounds portal={portal} />
      <h2>{texts.start.waiting}</h2>
      {waiting.length > 0 ? (
        <CaseCards rows={waiting} today={today} />
      ) : (
        <p className="quiet">{texts.start.waitingNone}</p>
      )}
      <h2>{texts.start.rest}</h2>
      {rest.length > 0 ? (
        <CaseCards rows={rest} today={today} />
      ) : (
        <p className="quiet">{texts.start.restNone}</p>
      )}
    </>
  );
}
