import type { CaseDetail } from '#domain/contracts/index.js';

/** The newest report that has not been sent back. */
export function standingReport({ reports }: Pick<CaseDetail, 'reports'>) {
  return reports.findLast(({ returnedAt }) => returnedAt === null);
}

/** What is used as far as anybody has said: what the review accepted, else what was booked or the standing report says. Null is not zero. */
export function usedOf(grantCase: Pick<CaseDetail, 'amounts' | 'reports'>): number | null {
  const report = standingReport(grantCase);
  return report?.acceptedUsed ?? grantCase.amounts.used ?? report?.used ?? null;
}

export function restOf(grantCase: Pick<CaseDetail, 'amounts' | 'reports'>): number {
  return grantCase.amounts.paid - (usedOf(grantCase) ?? 0);
}
