import * as decision from './decision-guards.js';
import * as requisition from './requisition-guards.js';
import * as settlement from './settlement-guards.js';
import type { CaseGuard } from './grant-case-facts.js';

export const grantCaseGuards = { ...decision, ...requisition, ...settlement } satisfies Record<
  string,
  CaseGuard
>;

export type GrantCaseGuard = keyof typeof grantCaseGuards;
