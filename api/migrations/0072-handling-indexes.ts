import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a county board was last reminded, and what the lists of applications look things up by. */
export class HandlingIndexes1700000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE opinion_request ADD COLUMN reminded_on DATE NULL AFTER due_on');
    await runner.query(`ALTER TABLE grant_case
      ADD KEY case_by_awaiting (awaiting, id),
      ADD KEY case_by_sealed (sealed_until),
      ADD KEY case_by_arrival (arrived_on, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE grant_case DROP KEY case_by_arrival, DROP KEY case_by_sealed, DROP KEY case_by_awaiting',
    );
    await runner.query('ALTER TABLE opinion_request DROP COLUMN reminded_on');
  }
}
