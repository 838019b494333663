import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants a share of what is left is asked for on every page that shows a pot. */
export class WishersIndex1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX case_by_wish ON grant_case (pot_id, wants_share, state)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_by_wish ON grant_case');
  }
}
