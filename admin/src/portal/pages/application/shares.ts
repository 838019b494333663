import type { ApplicationMember } from '#domain/contracts/applications.js';
import { parseKronor } from '#domain/money/kronor.js';

/** Those who are, or may yet be, part of the application. */
export function takingPart(members: readonly ApplicationMember[]): ApplicationMember[] {
  return members.filter(({ status }) => status === 'invited' || status === 'confirmed');
}

export function unanswered(members: readonly ApplicationMember[]): ApplicationMember[] {
  return members.filter(({ status, isLead }) => status === 'invited' && !isLead);
}

export interface ShareBalance {
  /** Whole kronor; those without a share add nothing. */
  sum: number;
  applied: number;
  /** Positive is left to share out, negative is too much. */
  left: number;
  meets: boolean;
}

/** What is shared out against what is applied for. Who applies alone shares nothing. */
export function shareBalance(shares: readonly (number | null)[], applied: number | null): ShareBalance {
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const left = (applied ?? 0) - sum;
  return { sum, applied: applied ?? 0, left, meets: shares.length < 2 || left === 0 };
}

export const balanceOf = (members: readonly ApplicationMember[], applied: number | null): ShareBalance =>
  shareBalance(
    takingPart(members).map(({ share }) => share),
    applied,
  );

/** What was typed as a share: null when blank, undefined when it cannot be read as whole kronor. */
export function readShare(typed: string): number | null | undefined {
  return typed.trim() === '' ? null : parseKronor(typed);
}
