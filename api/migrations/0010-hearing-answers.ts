import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which the party answered what it was told before a decision. */
export class HearingAnswers1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE grant_case ADD COLUMN hearing_answered_on DATE NULL AFTER hearing_answer_by',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE grant_case DROP COLUMN hearing_answered_on');
  }
}
