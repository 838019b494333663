import 'reflect-metadata';
import { resolve } from 'node:path';
import { readConfig } from './platform/config.js';
import { followDemoDay, layGround } from './platform/ground.js';
import { buildServer } from './server.js';

try {
  const config = readConfig();
  const ground = await layGround(config);
  const stopFollowing = followDemoDay(ground);
  const app = await buildServer(ground, { pages: resolve('dist/admin'), log: true });
  await app.listen(config.port, config.host);
  const stop = async () => {
    stopFollowing();
    setTimeout(() => process.exit(1), 10_000).unref();
    await app.close();
    await ground.dataSource.destroy();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
