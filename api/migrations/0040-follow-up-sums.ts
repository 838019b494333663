import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cells also keep sums in kronor, and an upsert may start from a negative difference. */
export class FollowUpSums1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE follow_up_cell MODIFY n BIGINT NOT NULL');
    await runner.query('ALTER TABLE notice ADD KEY notice_to_digest (digested_at, user_id, day)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice DROP KEY notice_to_digest');
    await runner.query('ALTER TABLE follow_up_cell MODIFY n INT UNSIGNED NOT NULL');
  }
}
