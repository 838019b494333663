import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { buildServer } from '../../api/src/server';
import { type Applicant, EVERYBODY } from '../stories/application-round';
import { invitePeople } from '../stories/people';
import { Hands } from './browser-hands';
import { Watch } from './browser-watch';
import { chromiumPath } from './environment.mjs';
import { PASSWORD, type Product, startProduct } from './product';
import { startWorker } from './worker-process';

jest.setTimeout(180_000);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGES = join(__dirname, '../../dist/admin');
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

/** The whole product behind a real port, a worker process beside it, and a Chromium in front of it. */
export class Site {
  readonly watch: Watch;
  private readonly windows = new Map<Applicant, Hands>();

  private constructor(
    readonly product: Product,
    readonly address: string,
    readonly browser: Browser,
    private readonly closers: (() => Promise<void>)[],
  ) {
    this.watch = new Watch(address);
  }

  /** With everybody of test/stories/people.ts invited, or those that `invite` invites, and nothing else. */
  static async open(
    day: string,
    invite: (dataSource: DataSource) => Promise<void> = invitePeople,
  ): Promise<Site> {
    const product = await startProduct({ day, demo: true });
    const closers = [() => product.stop()];
    try {
      await invite(product.dataSource);
      const server = await buildServer(product.ground, { pages: PAGES, log: false });
      closers.unshift(() => server.close());
      await server.listen(0, '127.0.0.1');
      const { port } = server.getHttpServer().address() as AddressInfo;
      const worker = await startWorker(product);
      closers.unshift(() => worker.stop());
      const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
      closers.unshift(() => browser.close());
      return new Site(product, `http://127.0.0.1:${port}`, browser, closers);
    } catch (error) {
      await closeAll(closers);
      throw error;
    }
  }

  /** A browser of its own, watched: cookies, storage and faults of nobody else. */
  async context(viewport = WIDE): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(15_000);
    this.watch.over(context);
    return context;
  }

  async stranger(viewport = WIDE): Promise<Hands> {
    return new Hands(await (await this.context(viewport)).newPage());
  }

  /** The person's own window, signed in through the sign-in page the first time it is asked for. */
  async as(person: Applicant): Promise<Hands> {
    const known = this.windows.get(person);
    if (known) return known;
    const hands = await this.stranger();
    await signIn(hands, person);
    this.windows.set(person, hands);
    return hands;
  }

  /** Sets Medel's day; open windows show it when they are opened anew. */
  async setDay(day: string): Promise<void> {
    await this.product.setDay(day);
  }

  async close(): Promise<void> {
    await closeAll(this.closers);
  }
}

/** The last opened first. */
async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers) await close();
}

export async function signIn(hands: Hands, person: Applicant, path = '/logga-in'): Promise<void> {
  await hands.open(path);
  await hands.type('E-postadress', EVERYBODY[person].email);
  await hands.type('Lösenord', PASSWORD);
  await hands.press('Logga in');
  await hands.page.waitForURL((url) => !url.pathname.startsWith('/logga-in'));
  await hands.settled();
}

/** Pictures for the README and for whoever wants to look: only when a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['MEDEL_SCREENSHOTS'];
  if (!folder) return;
  // A header that stays in view would otherwise be drawn in the middle of the picture.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
