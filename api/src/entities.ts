import { Appeal } from './appeals/appeal.entity.js';
import { CaseEvent } from './cases/case-event.entity.js';
import { GrantCase } from './cases/grant-case.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { OpinionRequest } from './opinions/opinion-request.entity.js';
import { Payment } from './payments/payment.entity.js';
import { Programme } from './programmes/programme.entity.js';
import { RepaymentClaim, RepaymentReceipt } from './repayment-claims/repayment-claim.entity.js';
import { Report } from './reports/report.entity.js';
import { Requisition } from './requisitions/requisition.entity.js';
import { Pot, Round } from './rounds/round.entity.js';
import { SupplementRequest } from './supplements/supplement-request.entity.js';
import { Membership, User } from './users/user.entity.js';

export const ENTITIES = [
  Appeal,
  CaseEvent,
  GrantCase,
  Membership,
  OpinionRequest,
  Organisation,
  Payment,
  Pot,
  Programme,
  RepaymentClaim,
  RepaymentReceipt,
  Report,
  Requisition,
  Round,
  SupplementRequest,
  User,
];
