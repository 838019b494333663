// npm run bench [-- cases]    Medel's real path against a bare Fastify + mysql2 server, in one interleaved run, as ratios.
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { createConnection } from 'mysql2/promise';
import { build } from '../scripts/lib/build.mjs';
import { freePort } from '../scripts/lib/ports.mjs';
import { root } from '../scripts/lib/project.mjs';
import { openThrowAwayServices } from '../scripts/lib/throwaway.mjs';

const CASES = Number(process.argv[2] ?? 20_000);
const CONNECTIONS = 20;
const SECONDS = 2;
const ROUNDS = 5;
const PASSWORD = 'bench-bench-bench';

const services = await openThrowAwayServices({ say: console.error });
const children = [];
try {
  await build({ say: console.error });
  const env = {
    ...process.env,
    MEDEL_DATABASE_URL: services.databaseUrl,
    MEDEL_REDIS_URL: services.redisUrl,
    MEDEL_DEMO: '0',
    MEDEL_DATA_DIR: services.directory,
  };
  await run('dist/api/src/migrate.js', env);
  const officerId = await fill(services.databaseUrl);
  const medel = await serve('dist/api/src/main.js', env, '/api/health/ready');
  const bare = await serve('bench/bare-server.mjs', env, '/sums');
  await compare(medel, bare, await signIn(medel), officerId);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await services.stop();
}

async function compare(medel, bare, session, officerId) {
  const versions = new Map();
  const assign = (worker) => {
    const id = 1 + worker;
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    return {
      method: 'POST',
      path: `/api/cases/${id}/assignment`,
      body: { version, officerId: version % 2 ? officerId : null },
    };
  };
  const any = () => 1 + Math.floor(Math.random() * CASES);
  const pairs = [
    [
      'list of 25 with exact total',
      () => ({ path: '/api/cases?range=[0,24]&sort=["id","DESC"]' }),
      () => ({ path: '/list' }),
    ],
    ['one case, whole page', () => ({ path: `/api/cases/${any()}` }), () => ({ path: `/cases/${any()}` })],
    [
      'a change with every guarantee',
      assign,
      (worker) => ({ method: 'POST', path: `/cases/${1001 + worker}/officer`, body: { officerId } }),
    ],
    ['sums of a round', () => ({ path: '/api/rounds/1' }), () => ({ path: '/sums' })],
  ];
  console.log(
    `${CASES} cases, ${CONNECTIONS} connections, median of ${ROUNDS} interleaved rounds of ${SECONDS} s`,
  );
  for (const [name, ours, theirs] of pairs) {
    const ratios = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bareRate = await load(bare, theirs, {});
      const rate = await load(medel, ours, session);
      ratios.push({ ratio: rate / bareRate, rate, bareRate });
    }
    const { ratio, rate, bareRate } = ratios.sort((a, b) => a.ratio - b.ratio)[Math.floor(ROUNDS / 2)];
    console.log(
      `${name.padEnd(32)} ${ratio.toFixed(2)}×   (${Math.round(rate)}/s against ${Math.round(bareRate)}/s)`,
    );
  }
}

async function load(port, make, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = Date.now() + SECONDS * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, worker) => {
      while (Date.now() < until) {
        const { status, text } = await send(port, { agent, headers, ...make(worker) });
        if (status >= 300) throw new Error(`${status} ${text}`);
        done++;
      }
    }),
  );
  agent.destroy();
  return done / SECONDS;
}

function send(port, { agent, headers, method = 'GET', path, body }) {
  const payload = body && JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path: encodeURI(path),
        headers: {
          ...headers,
          ...(payload
            ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
            : {}),
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(payload);
  });
}

async function signIn(port) {
  const { headers, text } = await send(port, {
    method: 'POST',
    path: '/api/session',
    body: { email: 'bench@medel.example', password: PASSWORD },
  });
  return { cookie: headers['set-cookie'][0].split(';')[0], 'x-csrf-token': JSON.parse(text).csrfToken };
}

/** One round with its recipients, made by the database itself. */
async function fill(url) {
  const database = await createConnection({ uri: url, multipleStatements: true });
  const [[authority]] = await database.query(
    "SELECT id FROM organisation WHERE kind = 'grantingAuthority' LIMIT 1",
  );
  await database.query(`
    INSERT INTO programme (id, code, name, purpose, authority_id) VALUES (1, 'bench', 'Bench', '', ${authority.id});
    INSERT INTO round (id, programme_id, year, name, legal_basis, frame, requisition_opens_on, requisition_closes_on, use_from, use_to, report_due_on, repayment_due_on, pay_within_working_days, created_at)
      VALUES (1, 1, 2016, 'Bench', 'Bench', ${CASES * 1000}, '2016-01-01', '2030-06-01', '2016-01-01', '2030-12-31', '2031-03-31', '2031-06-30', 15, NOW(3));
    INSERT INTO pot (id, round_id, recipient_class, name, frame) VALUES (1, 1, 'municipality', 'Kommuner', ${CASES * 1000});
    INSERT INTO pot_account VALUES (1, 'regeringsbeslut', ${-CASES * 1000}), (1, 'anslag', 0), (1, 'beviljat', ${CASES * 1000});
    INSERT INTO organisation (id, kind, name, county_code) SELECT 100000 + seq, 'municipality', CONCAT('Mottagare ', seq), LPAD(1 + seq % 25, 2, '0') FROM seq_1_to_${CASES};
    INSERT INTO grant_case (id, registry_number, round_id, pot_id, organisation_id, recipient_class, county_code, state, state_since, allotted, created_at)
      SELECT seq, CONCAT('B-', seq, '/2016'), 1, 1, 100000 + seq, 'municipality', LPAD(1 + seq % 25, 2, '0'), ELT(1 + seq % 3, 'beviljad', 'rekvirerad', 'rapporterad'), NOW(3), 1000, NOW(3) FROM seq_1_to_${CASES};
    INSERT INTO case_count SELECT round_id, pot_id, county_code, state, COUNT(*) FROM grant_case GROUP BY 1, 2, 3, 4;
    INSERT INTO case_account SELECT id, 'beviljat', 1000 FROM grant_case;
    INSERT INTO case_event (case_id, event, to_state, actor_name, actor_role, data, at, day) SELECT id, 'allot', state, 'bench', 'programmeManager', '{}', NOW(3), CURDATE() FROM grant_case;
    ANALYZE TABLE grant_case, case_event, organisation;
  `);
  const [{ insertId }] = await database.query(
    'INSERT INTO app_user (email, name, password_hash, created_at) VALUES (?, ?, ?, NOW(3))',
    ['bench@medel.example', 'Bench', await hash(PASSWORD)],
  );
  for (const role of ['caseOfficer', 'programmeManager'])
    await database.query(
      'INSERT INTO membership (user_id, organisation_id, role, valid_from) VALUES (?, ?, ?, ?)',
      [insertId, authority.id, role, '2010-01-01'],
    );
  await database.end();
  return insertId;
}

async function serve(entry, env, ready) {
  const port = await freePort();
  children.push(
    spawn(process.execPath, [join(root, entry)], {
      env: { ...env, MEDEL_PORT: String(port) },
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await send(port, { path: ready }).catch(() => undefined);
    if (answer?.status === 200) return port;
    await wait(100);
  }
  throw new Error(`${entry} did not answer`);
}

function run(entry, env) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(root, entry)], { env, cwd: root, stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${entry} ended with ${code}`)),
    );
  });
}
