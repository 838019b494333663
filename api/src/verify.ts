import 'reflect-metadata';
import { VerifyEverything } from './audit/verify-everything.js';
import { readConfig } from './platform/config.js';
import { openDatabase } from './platform/database.js';

/** `npm run verify`: is every krona, every step and every record of the audit log where it must be? Exit code 1 when not. */
try {
  const config = readConfig();
  const dataSource = await openDatabase(config.databaseUrl, 2);
  const { verified, records, chains, seals, firstBroken, ledgerProblems } = await new VerifyEverything(
    dataSource,
    config,
  ).run();
  await dataSource.destroy();
  console.log(`Audit: ${records} records in ${chains} chains, ${seals} sealed.`);
  if (firstBroken)
    console.log(
      `BROKEN  ${firstBroken.scope} record ${firstBroken.sequence} (id ${firstBroken.id}): ${firstBroken.reason}`,
    );
  for (const problem of ledgerProblems) console.log(`WRONG   ${problem}`);
  console.log(
    verified
      ? 'Everything holds: ledger, audit, states and counts.'
      : 'Something does not hold, as listed above.',
  );
  process.exitCode = verified ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
