import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { MARIADB_OPTIONS } from '../../scripts/lib/mariadb.mjs';
import { REDIS_OPTIONS } from '../../scripts/lib/redis.mjs';
import { filesBelow } from '../../scripts/lib/tree-hash.mjs';

interface Service {
  command?: string[];
  container_name?: string;
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  ports?: string[];
  volumes?: string[];
}

const root = join(__dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const compose = load(text('docker-compose.yml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const service = (name: string): Service => compose.services[name]!;

describe('docker-compose.yml', () => {
  it('holds the whole product', () => {
    const names = Object.keys(compose.services).sort();
    expect(names).toEqual(['api', 'door', 'mail', 'mariadb', 'migrate', 'redis', 'workers']);
  });

  it('gives MariaDB and Redis what npm start gives its own', () => {
    expect(service('mariadb').command).toEqual([...MARIADB_OPTIONS]);
    const expected = REDIS_OPTIONS.flatMap(([name, value]) => [`--${name}`, value === '""' ? '' : value]);
    expect(service('redis').command).toEqual(['redis-server', ...expected]);
  });

  it.each(['api', 'workers'])('%s can be scaled', (name) => {
    expect(service(name).container_name).toBeUndefined();
    expect(service(name).ports).toBeUndefined();
  });

  it.each(['api', 'workers'])('%s waits for the migration', (name) => {
    expect(service(name).depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
  });

  it('everything that runs on is watched', () => {
    const unwatched = Object.keys(compose.services).filter((name) => !service(name).healthcheck);
    expect(unwatched).toEqual(['migrate']);
  });

  it('data lives in named volumes', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('only the door is open to other machines', () => {
    const open = Object.keys(compose.services).filter((name) =>
      (service(name).ports ?? []).some((port) => !port.startsWith('127.0.0.1:')),
    );
    expect(open).toEqual(['door']);
  });
});

describe('configuration by environment', () => {
  const product = namesIn(codeOf(['api', 'workers']));
  const operators = new Set(
    [...product, ...namesIn(codeOf(['scripts']))].filter((name) => !isForTests(name)),
  );

  it('the code reads something', () => {
    expect(product).toContain('MEDEL_DATABASE_URL');
  });

  it('compose sets what the product reads, and nothing else', () => {
    for (const name of ['migrate', 'api', 'workers']) {
      const set = Object.keys(service(name).environment ?? {}).filter((key) => key.startsWith('MEDEL_'));
      expect(set.sort()).toEqual([...product].sort());
    }
  });

  it('compose passes on only names that the product reads', () => {
    expect([...namesIn(text('docker-compose.yml'))].filter((name) => !product.has(name))).toEqual([]);
  });

  it.each(['.env.example', 'README.md', 'docs/operations.md'])(
    '%s names each of them, and no other',
    (file) => {
      expect(existsSync(join(root, file))).toBe(true);
      const documented = [...namesIn(text(file))].filter((name) => !isForTests(name));
      expect(documented.sort()).toEqual([...operators].sort());
    },
  );
});

function codeOf(folders: string[]): string {
  return filesBelow(folders)
    .filter((file) => /\.(ts|mjs)$/.test(file) && !/\.test\.ts$/.test(file))
    .map(text)
    .join('\n');
}

function namesIn(content: string): Set<string> {
  return new Set(content.match(/\bMEDEL_[A-Z_]*[A-Z]\b/g) ?? []);
}

function isForTests(name: string): boolean {
  return name.startsWith('MEDEL_TEST_') || name === 'MEDEL_CHROMIUM';
}
