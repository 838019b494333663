import { Link } from 'react-router';
import { localText } from '#domain/forms/form-definition.js';
import { pageProgress } from '#domain/forms/progress.js';
import { begunParts } from '../../../forms/begun-parts.js';
import { SaveStatus } from '../../../forms/SaveStatus.js';
import { formatKronor } from '../../../shared/format.js';
import { formPath } from '../../form-path.js';
import { useLocale } from '../../i18n/locale.js';
import type { Texts } from '../../i18n/sv.js';
import { useSession } from '../../session/session-context.js';
import { Facts } from '../../ui/Facts.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';
import { StepFrame } from '../form/StepFrame.js';
import type { ApplicationWork } from './ApplicationSteps.js';
import { appliedIn } from './budget-table.js';
import { closingOf } from './closing.js';
import { ClosingTime } from './ClosingTime.js';
import { DiscardDraft } from './DiscardDraft.js';
import { EarlierGrants } from './EarlierGrants.js';
import { balanceOf, takingPart, unanswered } from './shares.js';
import { isReady, taskState, type TaskState } from './task-state.js';

interface Task {
  key: string;
  title: string;
  step: string;
  ready: boolean;
  /** Frivillig, Klar, 2 svar saknas … */
  status: string;
  wrong?: boolean;
}

/** The parts of the application and how far each has come, in words. Opened first, and come back to. */
export function TaskList({ work, grantCase, application, reload }: ApplicationWork) {
  const { locale, texts } = useLocale();
  const { today } = useSession();
  const words = texts.application;
  const tasks = useTasks({ work, application, texts, locale });
  const applied = appliedIn(work.definition.json, work.answers);
  const done = tasks.filter(({ ready }) => ready).length;
  const closed = closingOf(application, today) === 'closed';
  const sendable = done === tasks.length && !closed;
  return (
    <StepFrame
      work={work}
      step="overview"
      heading={words.overviewTitle(grantCase.programmeName, grantCase.roundName)}
      lead={closed ? undefined : words.overviewLead}
    >
      <ClosingTime application={application} today={today} />
      <Section title={words.tasks.title}>
        <Facts
          rows={[
            [words.applicant, grantCase.organisationName],
            [words.applied, applied === null ? words.appliedNone : formatKronor(applied)],
          ]}
        />
        <p className="quiet">{words.tasks.progress(done, tasks.length)}</p>
        <ol className="tasks">
          {tasks.map((task) => (
            <TaskRow key={task.key} task={task} caseId={grantCase.id} />
          ))}
          <TaskRow
            caseId={grantCase.id}
            task={{
              key: 'check',
              title: words.tasks.check,
              step: 'kontrollera',
              ready: sendable,
              status: closed
                ? words.check.closed
                : sendable
                  ? words.tasks.checkReady
                  : words.tasks.checkNotReady,
            }}
          />
        </ol>
        <SaveStatus status={work.autosave.status} locale={locale} />
      </Section>
      <EarlierGrants grants={application.earlierGrants} />
      <DiscardDraft grantCase={grantCase} version={application.caseVersion} onStale={reload} />
    </StepFrame>
  );
}

function TaskRow({ task, caseId }: { task: Task; caseId: number }) {
  return (
    <li>
      <Link to={formPath(caseId, 'application', task.step)}>{task.title}</Link>
      <Tag tone={task.wrong ? 'danger' : task.ready ? 'success' : 'neutral'} icon={iconOf(task)}>
        {task.status}
      </Tag>
    </li>
  );
}

function iconOf({ wrong, ready }: Task) {
  if (wrong) return 'warning' as const;
  return ready ? ('check' as const) : ('upcoming' as const);
}

function useTasks({
  work,
  application,
  texts,
  locale,
}: Pick<ApplicationWork, 'work' | 'application'> & { texts: Texts; locale: 'sv' | 'en' }): Task[] {
  const { definition, answers, context } = work;
  const words = texts.application.tasks;
  const progress = pageProgress(definition, answers, context);
  const begun = begunParts(definition, answers);
  const pages = definition.json.pages.map((page, at): Task => {
    const state = taskState(progress[at]!, begun.has(page.name));
    return {
      key: page.name,
      title: localText(page.title, locale),
      step: `formular?del=${encodeURIComponent(page.name)}`,
      ready: isReady(state),
      status: stateWords(state, texts),
      wrong: state.kind === 'wrong',
    };
  });
  const files = application.attachments.length;
  return [
    ...pages,
    ...(application.jointAllowed ? [membersTask({ work, application }, texts)] : []),
    {
      key: 'attachments',
      title: words.attachments,
      step: 'bilagor',
      ready: true,
      status: words.files(files),
    },
  ];
}

function membersTask(
  { work, application }: Pick<ApplicationWork, 'work' | 'application'>,
  texts: Texts,
): Task {
  const words = texts.application.tasks;
  const { members } = application;
  const others = takingPart(members).filter(({ isLead }) => !isLead).length;
  const waiting = unanswered(members).length;
  const { meets } = balanceOf(members, appliedIn(work.definition.json, work.answers));
  const status =
    others === 0
      ? words.alone
      : waiting > 0
        ? words.waiting(waiting)
        : meets
          ? words.notAlone(others)
          : words.sharesDiffer;
  return {
    key: 'members',
    title: words.members,
    step: 'medsokande',
    ready: others === 0 || (waiting === 0 && meets),
    status,
    wrong: others > 0 && waiting === 0 && !meets,
  };
}

function stateWords(state: TaskState, texts: Texts): string {
  const words = texts.application.tasks;
  return state.kind === 'missing' ? words.missing(state.missing) : words[state.kind];
}
