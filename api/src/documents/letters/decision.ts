import type { LetterWriter } from '../document-kinds.js';
import { wordsOfDecision } from '../decision-to-tell.js';
import { findDecision } from '../find-decision.js';
import { letterOf } from '../letter-parts.js';

export const decision: LetterWriter = async ({ manager, about, payload }) => {
  const chosen = typeof payload.decisionId === 'number' ? payload.decisionId : null;
  const made = await findDecision(manager, about.caseId, chosen);
  if (!made) throw new Error(`case ${about.caseId} has no decision ${chosen ?? ''}`);
  return letterOf(about, made.decidedOn, await wordsOfDecision(manager, about, made));
};
