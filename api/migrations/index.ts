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
];
