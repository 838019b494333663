import { dirname, join, normalize } from 'node:path/posix';

/**
 * Who may import whom. Read by ESLint (so that the editor says it at once) and by test/architecture/imports.test.ts
 * (so that switching the lint off does not help). Each rule gives its reason; the first that objects is shown.
 */
const RULES = [
  {
    reason: 'Another room is imported by its name (#domain/…, #api/…), so that the border is seen.',
    objects: ({ from, to, specifier }) =>
      specifier.startsWith('.') && IS_PRODUCT.has(from.room) && to.room !== from.room && ALIASED.has(to.room),
  },
  {
    reason:
      'domain knows only itself: it must run the same in the browser, the API, the workers and the tests.',
    objects: ({ from, to }) => from.room === 'domain' && to.room && to.room !== 'domain',
  },
  {
    reason: 'domain is pure: zod and survey-core are its only packages, and it does no input or output.',
    objects: ({ from, to }) =>
      from.room === 'domain' && !from.isTest && to.package && !['zod', 'survey-core'].includes(to.package),
  },
  {
    reason:
      'The form engine stays behind our own types: SurveyJS is imported only in domain/src/forms and admin/src/forms.',
    objects: ({ from, to }) =>
      IS_PRODUCT.has(from.room) &&
      /^survey-/.test(to.package ?? '') &&
      !/^(domain|admin)\/src\/forms\//.test(from.file),
  },
  {
    reason:
      'api builds on domain alone: what happens afterwards goes through the outbox, never through a call to workers.',
    objects: ({ from, to }) => from.room === 'api' && to.room && !['api', 'domain'].includes(to.room),
  },
  {
    reason: 'workers build on api and domain alone.',
    objects: ({ from, to }) =>
      from.room === 'workers' && to.room && !['workers', 'api', 'domain'].includes(to.room),
  },
  {
    reason: 'A processor calls use cases and queries: a controller is for HTTP.',
    objects: ({ from, to }) => from.room === 'workers' && /\.controller$/.test(to.file ?? ''),
  },
  {
    reason: 'admin shows and asks: it knows the contracts in domain and the REST API, never the server code.',
    objects: ({ from, to }) => from.room === 'admin' && to.room && !['admin', 'domain'].includes(to.room),
  },
  {
    reason: 'admin runs in a browser: server packages and Node modules do not exist there.',
    objects: ({ from, to }) =>
      from.file.startsWith('admin/src/') &&
      !from.isTest &&
      /^(node:|@nestjs\/|@fastify\/|fastify$|typeorm$|mysql2$|bullmq$|ioredis$|nodemailer$|pino$)/.test(
        to.package ?? '',
      ),
  },
  {
    reason: 'The server has no pages: what the browser shows is made in admin.',
    objects: ({ from, to }) =>
      ['api', 'workers'].includes(from.room) &&
      /^(react|react-dom|react-admin|vite|@mui\/.*|@emotion\/.*)$/.test(to.package ?? ''),
  },
  {
    reason: 'Redis is a bell: only the workers, api/src/platform and the health check know that it is there.',
    objects: ({ from, to }) =>
      from.room === 'api' &&
      !/^api\/src\/(platform|health)\//.test(from.file) &&
      /^(bullmq|ioredis|@nestjs\/bullmq)$/.test(to.package ?? ''),
  },
  {
    reason: 'platform carries every noun and therefore knows none of them.',
    objects: ({ from, to }) => from.noun === 'platform' && to.noun && to.noun !== 'platform',
  },
  {
    reason:
      "Rows are for use cases and queries: a controller, a DTO or a processor asks those, and may at most name another noun's entity as a type.",
    objects: ({ from, to, isType }) =>
      (from.room === 'workers' || (crossesNouns(from, to) && /\.(controller|dto)\.ts$/.test(from.file))) &&
      /\.entity$/.test(to.file ?? '') &&
      !isType &&
      !from.isTest,
  },
  {
    reason: "Another noun's controller is its own business: share a use case or a query.",
    objects: ({ from, to }) => crossesNouns(from, to) && /\.controller$/.test(to.file),
  },
];

const IS_PRODUCT = new Set(['domain', 'api', 'workers', 'admin']);
const ALIASED = new Set(['domain', 'api']);
const ROOMS = new Set([...IS_PRODUCT, 'test', 'bench', 'scripts']);

/**
 * The reason why `file` (relative to the root) must not import `specifier`, or undefined when it may.
 * `isType` says that only types are taken.
 */
export function objectionTo({ file, specifier, isType = false }) {
  const from = { ...place(file), isTest: /\.test\.tsx?$/.test(file) };
  const to = targetOf(file, specifier);
  return RULES.find((rule) => rule.objects({ from, to, specifier, isType }))?.reason;
}

export const reasons = RULES.map(({ reason }) => reason);

function targetOf(file, specifier) {
  const path = pathOf(file, specifier);
  if (path) return place(path);
  const parts = specifier.split('/');
  return {
    package: specifier.startsWith('@')
      ? parts.slice(0, 2).join('/')
      : specifier.startsWith('node:')
        ? specifier
        : parts[0],
  };
}

function pathOf(file, specifier) {
  const bare = specifier.replace(/\.(m?js|tsx?)$/, '');
  if (bare.startsWith('.')) return normalize(join(dirname(file), bare));
  const alias = /^#(domain|api)\/(.*)$/.exec(bare);
  return alias && `${alias[1]}/src/${alias[2]}`;
}

/** The room is the first folder; a noun is a folder of api/src. */
function place(file) {
  const room = file.split('/')[0];
  return {
    file,
    room: ROOMS.has(room) ? room : undefined,
    noun: /^api\/src\/([^/]+)\//.exec(file)?.[1],
  };
}

function crossesNouns(from, to) {
  return Boolean(
    from.noun && to.noun && from.noun !== to.noun && from.noun !== 'platform' && to.noun !== 'platform',
  );
}
