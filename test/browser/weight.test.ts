import { gzipSync } from 'node:zlib';
import { Site } from '../support/browser';

const LIMIT = 250_000;

/** The portal opens on a slow line and an old telephone: what a first visit downloads is measured, not what the build says. */
describe('the weight of the portal', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open('2016-05-30');
  });
  afterAll(async () => site?.close());

  it.each(['/logga-in', '/'])(
    'a first visit to %s is at most 250 kB of scripts and styles, gzipped',
    async (path) => {
      const signedIn = path === '/' ? await (await site.as('sven')).page.context().storageState() : undefined;
      const context = await site.browser.newContext({ baseURL: site.address, storageState: signedIn });
      const page = await context.newPage();
      const files = new Map<string, Promise<Buffer>>();
      page.on('response', (response) => {
        if (['script', 'stylesheet'].includes(response.request().resourceType()))
          files.set(response.url(), response.body());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page
        .getByRole('heading', { level: 1, name: path === '/' ? 'Det här behöver du göra' : 'Logga in' })
        .waitFor();
      const sizes = await Promise.all([...files.values()].map(async (body) => gzipSync(await body).length));
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
      await context.close();
    },
  );
});
