/** What `npm test` prepared for the tests that need real servers or a browser. */
export const testDatabaseUrl = () =>
  required('MEDEL_TEST_DATABASE_URL', 'a MariaDB account that may create databases');
export const testRedisUrl = () => required('MEDEL_TEST_REDIS_URL', 'a Redis that may be emptied');
export const chromiumPath = () => required('MEDEL_CHROMIUM', 'a Chromium program');

// For fault tests, which must be able to kill a server of their own.
export { startPrivateMariadb } from '../../scripts/lib/mariadb.mjs';
export { startPrivateRedis } from '../../scripts/lib/redis.mjs';
export { freePort } from '../../scripts/lib/ports.mjs';

function required(name, meaning) {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `${name} is not set: this test needs ${meaning}. Run it with "npm test -- --only <step> <path>", which provides one, ` +
      `or set ${name} yourself.`,
  );
}
