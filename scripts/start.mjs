import './lib/check-node.mjs';
import { Medel } from './lib/medel.mjs';
import { reportFailure } from './lib/failure.mjs';
import { dataDirectory, loadEnvironmentFile } from './lib/project.mjs';

loadEnvironmentFile();
const say = (text) => console.log(text);
const medel = new Medel({ directory: dataDirectory(), env: process.env, say });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(
    signal,
    () => void medel.stop(`Stopping (${signal}) …`).then(() => process.exit(medel.exitCode)),
  );
}

// npm runs us below a shell that dies of a SIGTERM without passing it on.
const parent = process.ppid;
const orphaned = () => process.ppid !== parent && process.emit('SIGTERM', 'SIGTERM');
if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();

try {
  await medel.start();
} catch (error) {
  if (!medel.isStopping) {
    reportFailure(error);
    medel.exitCode = 1;
    await medel.stop();
    process.exit(1);
  }
}
