import type { Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

/** A person at the screen: finds things by what they are and what they are called, never by how they are built. */
export class Hands {
  constructor(
    readonly page: Page,
    private readonly scope: Page | Locator = page,
  ) {}

  async open(path: string): Promise<void> {
    // Null: only the part after # differed, and the page kept what it had fetched.
    if ((await this.page.goto(path)) === null) await this.page.reload();
    await this.settled();
  }

  /** Opens the page anew, as one does the next day. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /** Only inside the dialog, section or row of that name. */
  inside(role: Role, name: Name): Hands {
    return new Hands(this.page, this.find(role, name));
  }

  /** Only inside the table row that says this. */
  row(text: Name): Hands {
    return new Hands(this.page, this.scope.getByRole('row').filter({ hasText: text }).first());
  }

  /** Only inside the point of a list that says this. */
  item(text: Name): Hands {
    return new Hands(this.page, this.scope.getByRole('listitem').filter({ hasText: text }).first());
  }

  find(role: Role, name?: Name): Locator {
    return this.scope.getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' });
  }

  async press(name: Name): Promise<void> {
    await this.tell(`press ${name}`, () => this.find('button', name).click());
  }

  async follow(name: Name): Promise<void> {
    await this.tell(`follow ${name}`, () => this.find('link', name).first().click());
    await this.settled();
  }

  async type(label: Name, text: string): Promise<void> {
    await this.tell(`type in ${label}`, () => this.field(label).fill(text));
  }

  /** An option of a list that opens. */
  async choose(label: Name, option: Name): Promise<void> {
    await this.tell(`choose ${option} in ${label}`, async () => {
      await this.find('combobox', label).click();
      await this.page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
    });
  }

  /** A radio button or checkbox, in its group when the same words occur in several. */
  async tick(name: Name, group?: Name): Promise<void> {
    await this.tell(`tick ${name}`, async () => {
      const scope = group === undefined ? this : new Hands(this.page, this.groupOf(group));
      await scope.find('radio', name).or(scope.find('checkbox', name)).first().check();
    });
  }

  async pick(item: Name): Promise<void> {
    await this.tell(`pick ${item}`, () => this.page.getByRole('menuitem', { name: item }).click());
  }

  field(label: Name): Locator {
    return this.scope.getByLabel(label, { exact: typeof label === 'string' });
  }

  async see(text: Name, withinMilliseconds?: number): Promise<void> {
    await this.tell(`see ${text}`, () =>
      this.scope
        .getByText(words(text))
        .filter({ visible: true })
        .first()
        .waitFor({ timeout: withinMilliseconds }),
    );
  }

  async seeHeading(name: Name): Promise<void> {
    await this.tell(`see the heading ${name}`, () => this.find('heading', name).first().waitFor());
  }

  async gone(locator: Locator): Promise<void> {
    await this.tell('see it go', () => locator.waitFor({ state: 'hidden' }));
  }

  async sees(text: Name): Promise<boolean> {
    return (await this.scope.getByText(words(text)).filter({ visible: true }).count()) > 0;
  }

  /** What comes by itself, as a person waits for it: looks again and again, and reloads when it does not come. */
  async inTime(isThere: () => Promise<boolean>, milliseconds = 60_000): Promise<void> {
    const last = Date.now() + milliseconds;
    for (let look = 1; !(await isThere()); look++) {
      if (Date.now() > last)
        await this.tell('see it in time', () => Promise.reject(new Error('it never came')));
      await this.page.waitForTimeout(250);
      if (look % 8 === 0) await this.reload();
    }
  }

  /** The page has its heading, and nothing on it says that it is still being fetched. */
  async settled(): Promise<void> {
    await this.tell('see the page come to rest', async () => {
      await this.page.locator('h1').first().waitFor();
      await this.page.waitForFunction(() => document.querySelector('.loading, .MuiSkeleton-root') === null);
    });
  }

  private groupOf(name: Name): Locator {
    return this.find('radiogroup', name).or(this.find('group', name)).first();
  }

  /** A failure tells what the person saw instead. */
  private async tell<T>(what: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const seen = await this.page
        .locator('body')
        .ariaSnapshot({ timeout: 2000 })
        .catch(() => '(nothing)');
      throw new Error(
        `Could not ${what} on ${this.page.url()}.\n${(error as Error).message.split('\n')[0]}\n${seen.slice(0, 6000)}`,
      );
    }
  }
}

/** Amounts are written with spaces that do not break; a person types and reads them as any space. */
function words(text: Name): RegExp {
  return typeof text === 'string'
    ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    : text;
}
