import { OrganisationsAndUsers1700000000001 } from './0001-organisations-and-users.js';
import { ProgrammesAndRounds1700000000002 } from './0002-programmes-and-rounds.js';
import { Cases1700000000003 } from './0003-cases.js';
import { Ledger1700000000004 } from './0004-ledger.js';
import { Audit1700000000005 } from './0005-audit.js';
import { OutboxAndDeadlines1700000000006 } from './0006-outbox-and-deadlines.js';
import { Forms1700000000007 } from './0007-forms.js';
import { Notices1700000000008 } from './0008-notices.js';
import { FollowUp1700000000009 } from './0009-follow-up.js';
import { HearingAnswers1700000000010 } from './0010-hearing-answers.js';
import { WishersIndex1700000000020 } from './0020-wishers-index.js';
import { OversightIndexes1700000000050 } from './0050-oversight-indexes.js';
import { FollowUpSums1700000000040 } from './0040-follow-up-sums.js';
import { ApplicationRounds1700000000060 } from './0060-application-rounds.js';
import { Applications1700000000061 } from './0061-applications.js';
import { Handling1700000000062 } from './0062-handling.js';
import { Decisions1700000000063 } from './0063-decisions.js';
import { AfterTheDecision1700000000064 } from './0064-after-the-decision.js';
import { LettersAndCarryOver1700000000074 } from './0074-letters-and-carry-over.js';
import { DecidedProposals1700000000073 } from './0073-decided-proposals.js';
import { HandlingIndexes1700000000072 } from './0072-handling-indexes.js';

export const MIGRATIONS = [
  OrganisationsAndUsers1700000000001,
  ProgrammesAndRounds1700000000002,
  Cases1700000000003,
  Ledger1700000000004,
  Audit1700000000005,
  OutboxAndDeadlines1700000000006,
  Forms1700000000007,
  Notices1700000000008,
  FollowUp1700000000009,
  HearingAnswers1700000000010,
  WishersIndex1700000000020,
  FollowUpSums1700000000040,
  OversightIndexes1700000000050,
  ApplicationRounds1700000000060,
  Applications1700000000061,
  Handling1700000000062,
  Decisions1700000000063,
  AfterTheDecision1700000000064,
  LettersAndCarryOver1700000000074,
  DecidedProposals1700000000073,
  HandlingIndexes1700000000072,
];
