import type { EntityManager } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Answers, placedQuestions } from '#domain/forms/form-definition.js';
import type { CaseInHand, Turn } from '../cases/case-changes.js';
import { pinnedForm } from '../forms/pinned-form.js';
import { SYSTEM } from '../platform/actor.js';
import { acceptRequisition } from './accept-requisition.js';

interface SignedApplication {
  answers: string;
  signedBy: number;
  signedByName: string;
  receivedAt: Date;
}

const NEEDED = ['bankgiro', 'invoice_channel', 'invoice_reference', 'invoice_address'];

/** Where the round pays on the decision nobody requisitions: the application said where the money goes, and its signature stands. */
export async function requisitionOnDecision(turn: Turn, caseId: number): Promise<CaseChanged> {
  const application = await newestVersion(turn.manager, caseId);
  let answers: Answers = {};
  return turn.send(
    { caseId, actor: SYSTEM },
    'requisition',
    (hand) => {
      answers = answersFrom(hand, application);
      return {
        signedAt: application.receivedAt.toISOString(),
        requisitionWindow: { opensOn: hand.today, closesOn: hand.today },
        invoicingDetailsComplete: NEEDED.every((name) => answers[name] !== undefined),
        requisitionAmount: hand.grantCase.allotted,
      };
    },
    (hand) => acceptRequisition(hand, answers, { by: application.signedBy, name: application.signedByName }),
  );
}

/** The questions that the two forms have in common, and the sum that was granted. */
function answersFrom({ round, grantCase }: CaseInHand, application: SignedApplication): Answers {
  const given = JSON.parse(application.answers) as Answers;
  const names = placedQuestions(pinnedForm('requisition', round, grantCase.recipientClass).json).map(
    ({ question }) => question.name,
  );
  const shared = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
  return { ...shared, amount: grantCase.allotted, wants_share: 'no' };
}

async function newestVersion(manager: EntityManager, caseId: number): Promise<SignedApplication> {
  const [version] = await manager.query<SignedApplication[]>(
    'SELECT answers, signed_by AS signedBy, signed_by_name AS signedByName, received_at AS receivedAt FROM application_version WHERE case_id = ? ORDER BY number DESC LIMIT 1',
    [caseId],
  );
  if (!version) throw new Error(`case ${caseId} was granted without an application`);
  return version;
}
