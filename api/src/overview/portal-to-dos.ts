import { mayDo, type Permission } from '#domain/access/permissions.js';
import type { Role } from '#domain/access/roles.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { Portal } from '#domain/contracts/oversight.js';
import { hearingToDo } from '../cases/reading/case-hearing.js';
import { caseDays, whatNow } from '../cases/reading/case-progress.js';
import type { Reader } from '../cases/reading/reader.js';
import { rolesTowards } from '../platform/actor.js';
import type { OwnCase } from './portal-cases.queries.js';

type ToDo = Portal['toDo'][number];
type Kind = ToDo['kind'];
type Step = NonNullable<CaseDetail['toDo']>;

/** Who may do it. Paying back and answering the authority are for the same people as signing the report. */
const PERMISSIONS: Record<Kind, Permission> = {
  application: 'application.submit',
  memberAnswer: 'application.submit',
  supplement: 'supplement.answer',
  message: 'message.write',
  hearing: 'report.submit',
  requisition: 'requisition.submit',
  report: 'report.submit',
  repayment: 'report.submit',
};

/** The ordinary step of the case, and beside it what else waits for an answer. Whoever only takes part in the application answers the invitation. */
export function toDosOf(own: OwnCase, reader: Reader): ToDo[] {
  if (!isLead(own, reader)) return own.invited.map((id) => invitation(own, id, reader));
  const { toDo } = whatNow(own, caseDays(own, reader), { language: reader.locale, side: 'applicant' });
  const heard = hearingToDo(own, reader);
  return [
    ...(toDo ? [toDoOf(own, toDo, kindOf(own, toDo), reader)] : []),
    ...(heard ? [toDoOf(own, heard, 'hearing', reader)] : []),
    ...(own.asked ? [toDoOf(own, question(reader), 'message', reader)] : []),
  ];
}

function isLead({ organisationId }: OwnCase, { actor }: Reader): boolean {
  return actor.memberships.some((membership) => membership.organisationId === organisationId);
}

function kindOf({ state }: OwnCase, { form }: Step): Kind {
  if (form) return form;
  return state === 'aterkravd' ? 'repayment' : 'supplement';
}

function toDoOf(
  own: OwnCase,
  toDo: Step,
  kind: Kind,
  reader: Reader,
  roles: readonly Role[] = rolesTowards(reader.actor, { ...own, caseId: own.id }),
): ToDo {
  const { id: caseId, registryNumber, programmeName, roundName } = own;
  const savedAt =
    kind === 'supplement' ? own.drafts.supplement : toDo.form ? own.drafts[toDo.form] : undefined;
  return {
    caseId,
    registryNumber,
    programmeName,
    roundName,
    ...toDo,
    kind,
    overdue: toDo.dueOn !== null && toDo.dueOn < reader.today,
    draftSavedAt: savedAt?.toISOString() ?? null,
    mayAct: mayDo(roles, PERMISSIONS[kind]),
  };
}

function invitation(own: OwnCase, organisationId: number, reader: Reader): ToDo {
  const sv = reader.locale === 'sv';
  const text = sv
    ? `Svara på inbjudan att söka tillsammans med ${own.organisationName}. Behörig företrädare svarar.`
    : `Answer the invitation to apply together with ${own.organisationName}. An authorised signatory answers.`;
  const roles = reader.actor.memberships
    .filter((membership) => membership.organisationId === organisationId)
    .map(({ role }) => role);
  return toDoOf(
    own,
    { text, dueOn: own.round.applicationClosesOn, form: null },
    'memberAnswer',
    reader,
    roles,
  );
}

function question({ locale }: Reader): Step {
  const text =
    locale === 'sv'
      ? 'Svara på myndighetens meddelande i ärendet.'
      : 'Answer the message from the authority in the case.';
  return { text, dueOn: null, form: null };
}
