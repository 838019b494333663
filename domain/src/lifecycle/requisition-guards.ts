import { isGiven } from './given.js';
import type { CaseGuard } from './grant-case-facts.js';
import { refuse } from './refusal-codes.js';

export const requisitionWindowIsOpen: CaseGuard = ({ today, requisitionWindow }) => {
  if (!requisitionWindow) return refuse('requisition.windowMissing');
  const { opensOn, closesOn } = requisitionWindow;
  if (today < opensOn) return refuse('requisition.notOpen', { opensOn, closesOn });
  return today <= closesOn || refuse('requisition.closed', { closesOn });
};

export const requisitionWindowHasClosed: CaseGuard = ({ today, requisitionWindow }) => {
  if (!requisitionWindow) return refuse('requisition.windowMissing');
  return (
    today > requisitionWindow.closesOn ||
    refuse('requisition.stillOpen', { closesOn: requisitionWindow.closesOn })
  );
};

export const noEarlierRequisition: CaseGuard = ({ requisitionedAt }) =>
  !isGiven(requisitionedAt) || refuse('requisition.duplicate', { requisitionedAt });

export const requisitionWithinAllotment: CaseGuard = ({ requisitionAmount, allotted }) => {
  if (requisitionAmount === undefined) return true;
  if (requisitionAmount <= 0) return refuse('amount.missing');
  return (
    requisitionAmount <= (allotted ?? 0) ||
    refuse('requisition.exceedsAllotment', { requested: requisitionAmount, allotted: allotted ?? 0 })
  );
};

export const invoicingDetailsGiven: CaseGuard = ({ invoicingDetailsComplete }) =>
  invoicingDetailsComplete || refuse('invoicing.incomplete');

export const noPaymentStop: CaseGuard = ({ paymentStopped }) =>
  !paymentStopped || refuse('payment.stopOrdered');
