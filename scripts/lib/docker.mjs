import { mustRun, run } from './programs.mjs';

/** A client alone is not enough: the engine must answer and know `compose`. */
export async function dockerAnswers() {
  const engine = await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5000 });
  if (engine.code !== 0 || !/^\d/.test(engine.output.trim())) return false;
  return (await run('docker', ['compose', 'version'], { timeout: 5000 })).code === 0;
}

/** Starts only the named services of docker-compose.yml and waits until they are healthy. */
export async function composeUp(services) {
  await mustRun(
    'Starting the database and the queue with Docker',
    'docker',
    ['compose', 'up', '-d', '--wait', ...services],
    {
      show: true,
    },
  );
}

export async function composeStop(services) {
  await run('docker', ['compose', 'stop', ...services], { timeout: 60_000 });
}

/** "127.0.0.1:49153": the port of this machine behind which a service answers. */
export async function composeAddress(service, port) {
  const output = await mustRun(`Asking Docker for the port of ${service}`, 'docker', [
    'compose',
    'port',
    service,
    String(port),
  ]);
  return output.trim();
}
