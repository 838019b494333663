import 'reflect-metadata';
import { rebuildFollowUp } from '#api/follow-ups/rebuild-follow-up.js';
import { readConfig } from '#api/platform/config.js';
import { layGround } from '#api/platform/ground.js';

/** `npm run rebuild-follow-up`: counts every round again from the submissions, and says whether the tables already said the same. */
try {
  const { dataSource, clock } = await layGround(readConfig(), 2);
  const rebuilt = await rebuildFollowUp(dataSource, clock.now());
  await dataSource.destroy();
  for (const { roundName, cases, reports, equal, differences } of rebuilt) {
    process.stdout.write(
      `${equal ? 'equal     ' : 'different '} ${roundName}: ${cases} cases paid, ${reports} reports\n`,
    );
    for (const difference of differences) process.stdout.write(`            ${difference}\n`);
  }
  if (rebuilt.length === 0) process.stdout.write('There is no round to rebuild.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
