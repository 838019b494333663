import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from './build.mjs';
import { launch, supervise } from './children.mjs';
import { childEnvironment, mustBeFree, portOf } from './configuration.mjs';
import { Failure } from './failure.mjs';
import { takeLock } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { interruption, run } from './programs.mjs';
import { root } from './project.mjs';
import { openServices } from './services.mjs';
import { welcome } from './welcome.mjs';

const MIGRATE = 'dist/api/src/migrate.js';
const LOAD_DEMO = 'dist/api/seed/load-demo.js';
const API = { name: 'api', entry: 'dist/api/src/main.js', stopsWithin: 15_000 };
const WORKERS = { name: 'workers', entry: 'dist/workers/src/main.js', stopsWithin: 20_000 };
const READY_WITHIN = 120_000;

/** The whole product on one machine: database, queue, API and workers, started in order and stopped in the opposite. */
export class Medel {
  exitCode = 0;
  #stack = [];
  #stopped;
  #starting = Promise.resolve();

  constructor({ directory, env, say }) {
    this.directory = directory;
    this.env = env;
    this.say = (text) => this.isStopping || say(text);
    this.sayAlways = say;
  }

  get isStopping() {
    return Boolean(this.#stopped);
  }

  start() {
    this.#starting = this.#startInOrder();
    return this.#starting;
  }

  /** In order: API, workers, Redis, MariaDB, each within its bound. Safe to call more than once. */
  stop(reason) {
    this.#stopped ??= this.#stopInOrder(reason);
    return this.#stopped;
  }

  async #startInOrder() {
    const port = portOf(this.env);
    this.lock = await takeLock(join(this.directory, 'medel.lock'), this.say);
    await mustBeFree(port);
    await ensurePackages(this.say);
    const services = await this.#openServices();
    await build({ say: this.say });
    const environment = childEnvironment({
      env: this.env,
      port,
      directory: this.directory,
      databaseUrl: services.mariadb.url,
      redisUrl: services.redis.url,
    });
    this.#unlessStopping();
    this.lock.note({ environment: medelNames(environment), address: environment.MEDEL_BASE_URL });
    await this.#runOnce('Bringing the database up to date', MIGRATE, environment);
    if (environment.MEDEL_DEMO !== '0') await this.#runOnce('Loading the demo', LOAD_DEMO, environment);
    this.say('Starting the API and the workers …');
    // Started last and first to stop: the API is put on top of the stack.
    await this.#supervise(WORKERS, environment);
    const api = await this.#supervise(API, environment);
    await this.#untilReady(port, api);
    this.say(await welcome({ port, environment, directory: this.directory }));
  }

  async #stopInOrder(reason) {
    if (reason) this.sayAlways(`\n${reason}`);
    interruption.abort();
    // What is just being started must have come so far that it can be stopped.
    await this.#starting.catch(() => {});
    while (this.#stack.length > 0) await this.#stack.pop().stop();
    this.lock?.release();
    if (reason) this.sayAlways('Stopped. The data is kept.');
  }

  async #openServices() {
    const services = await openServices({ directory: this.directory, say: this.say, env: this.env });
    for (const name of ['mariadb', 'redis']) {
      const { child, restart, how, stop } = services[name];
      this.#stack.push(child ? this.#watched({ name, first: child, start: restart }) : { stop });
      this.say(`${name === 'redis' ? 'Redis' : 'MariaDB'}: ${how}`);
    }
    this.#unlessStopping();
    return services;
  }

  async #runOnce(purpose, entry, env) {
    this.say(`${purpose} …`);
    const { code } = await run(process.execPath, [entry], { env, show: true });
    this.#unlessStopping();
    if (code !== 0)
      throw new Failure(`${purpose} failed: "node ${entry}" ended with code ${code}, for the reason above.`);
  }

  async #supervise({ name, entry, stopsWithin }, env) {
    this.#unlessStopping();
    const start = async () => ({
      ...launch({
        name,
        command: process.execPath,
        args: ['--enable-source-maps', join(root, entry)],
        env,
        cwd: root,
        logFile: join(this.directory, 'log', `${name}.log`),
      }),
      mark: entry,
    });
    const watched = this.#watched({ name, first: await start(), start });
    this.#stack.push({ ...watched, stop: () => watched.stop(stopsWithin) });
    return watched;
  }

  #watched({ name, first, start }) {
    const remember = (child) => {
      this.lock.recordChild(name, child.pid, child.mark);
      return child;
    };
    return supervise({
      name,
      first: remember(first),
      start: async () => remember(await start()),
      onRestart: ({ reason, seconds, tail }) =>
        this.say(
          `${name} ended by itself (${reason}); starting it again in ${seconds} s. Its last words:\n${tail}`,
        ),
      onGiveUp: ({ reason, tail }) =>
        this.#giveUp(`${name} keeps ending (${reason}), so Medel stops. Its last words:\n${tail}`),
    });
  }

  #giveUp(sentence) {
    this.exitCode = 1;
    void this.stop(sentence).then(() => process.exit(1));
  }

  async #untilReady(port, api) {
    const deadline = Date.now() + READY_WITHIN;
    while (Date.now() < deadline) {
      this.#unlessStopping();
      const response = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
      if (response?.ok) return;
      await wait(100);
    }
    throw new Failure(
      `The API was not ready within ${READY_WITHIN / 1000} s. The end of ${join(this.directory, 'log/api.log')}:`,
      api.current().tail(20),
    );
  }

  #unlessStopping() {
    if (this.isStopping) throw new Failure('Stopped before everything was up.');
  }
}

function medelNames(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('MEDEL_')));
}
