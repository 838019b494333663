import type { DataSource } from 'typeorm';
import type { LapseCase } from '#api/cases/lapse-case.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { RefusedError } from '#domain/errors.js';

/** Sends `lapse` to every case whose requisition window has closed. The guard looks at the day once more: a late extension wins. */
export async function lapseRequisitions(
  dataSource: DataSource,
  lapseCase: LapseCase,
  today: LegalDay,
): Promise<{ lapsed: number; kept: number }> {
  const due = await dataSource.query<{ id: number }[]>(
    `SELECT c.id FROM round r JOIN grant_case c ON c.round_id = r.id AND c.state = 'beviljad'
     WHERE r.requisition_closes_on < ? ORDER BY c.id`,
    [today],
  );
  let lapsed = 0;
  for (const { id } of due) {
    try {
      await lapseCase.run(id);
      lapsed += 1;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }
  return { lapsed, kept: due.length - lapsed };
}
