import { RefusedError } from '#domain/errors.js';
import type { CaseInHand } from '../cases/case-changes.js';
import { Report } from './report.entity.js';

/** The report that the case stands on: the newest that was not sent back. */
export async function newestReport({ manager, grantCase }: CaseInHand): Promise<Report> {
  const report = await manager
    .createQueryBuilder(Report, 'report')
    .where('report.case_id = :id AND report.returned_at IS NULL', { id: grantCase.id })
    .orderBy('report.number', 'DESC')
    .getOne();
  if (!report) throw new RefusedError([{ code: 'report.nothingToReview' }]);
  return report;
}
