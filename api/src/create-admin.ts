import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { email as emailSchema } from '#domain/contracts/fields.js';
import { SYSTEM } from './platform/actor.js';
import { appendAudit } from './platform/audit.js';
import { readConfig } from './platform/config.js';
import { openDatabase } from './platform/database.js';
import { hashPassword } from './platform/passwords.js';
import { inTransaction, isDuplicate } from './platform/transaction.js';

/** `npm run create-admin -- --email anna@myndighet.example --name "Anna Ask"`: the first person of an empty installation. */
try {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const email = emailSchema.safeParse(values.email);
  if (!email.success || !values.name)
    throw new Error(
      'Give both --email and --name, for example: npm run create-admin -- --email anna@myndighet.example --name "Anna Ask"',
    );
  const password = randomBytes(15).toString('base64url');
  await createAdministrator(email.data, values.name, password);
  console.log(`Administrator ${email.data} created. Password, shown only now: ${password}`);
} catch (error) {
  console.error(
    isDuplicate(error)
      ? 'There is already a user with that e-mail address.'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exit(1);
}

async function createAdministrator(email: string, name: string, password: string): Promise<void> {
  const dataSource = await openDatabase(readConfig().databaseUrl, 1);
  const passwordHash = await hashPassword(password);
  const now = new Date();
  try {
    await inTransaction(dataSource, async (manager) => {
      const { insertId } = await manager.query<{ insertId: number }>(
        'INSERT INTO app_user (email, name, password_hash, created_at) VALUES (?, ?, ?, ?)',
        [email, name, passwordHash, now],
      );
      await manager.query(
        `INSERT INTO membership (user_id, organisation_id, role, valid_from) SELECT ?, id, 'systemAdministrator', ? FROM organisation WHERE kind = 'grantingAuthority' ORDER BY id LIMIT 1`,
        [insertId, now.toISOString().slice(0, 10)],
      );
      await appendAudit(manager, SYSTEM, {
        scope: `user:${insertId}`,
        action: 'createAdministrator',
        body: { email },
        at: now,
      });
    });
  } finally {
    await dataSource.destroy();
  }
}
