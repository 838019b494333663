import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first page counts the deadlines of a day; Driftstatus counts the mail of a day. */
export class OversightIndexes1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX deadline_by_day ON deadline (due_on, kind, cancelled_at, case_id)');
    await runner.query('CREATE INDEX dispatch_by_day ON mail_dispatch (day, status)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX dispatch_by_day ON mail_dispatch');
    await runner.query('DROP INDEX deadline_by_day ON deadline');
  }
}
