import { graveBarriers, pageFacts } from './browser-axe';
import { NARROW, picture, WIDE } from './browser';
import type { Hands } from './browser-hands';

/** Looks at each page as it stands, and remembers titles: two pages with the same title cannot be told apart in a list of tabs. */
export class Looker {
  private readonly pageOfTitle = new Map<string, string>();

  /** What is wrong with the page; `state` tells apart the looks at one page, as with a dialog open. */
  async at(
    hands: Hands,
    page: string,
    { state = '', narrow = false }: { state?: string; narrow?: boolean } = {},
  ): Promise<string[]> {
    await hands.settled();
    const wrong = await graveBarriers(hands.page);
    const { title, lang, headings, unread, outside } = await pageFacts(hands.page);
    if (!/^(sv|en)$/.test(lang)) wrong.push(`lang is "${lang}"`);
    if (headings.length !== 1) wrong.push(`${headings.length} h1: ${headings.join(' | ')}`);
    const here = `${narrow ? 'portal' : 'office'} ${title}`;
    const owner = this.pageOfTitle.get(here) ?? page;
    if (title === 'Medel' || owner !== page) wrong.push(`the title "${title}" is not its own (${owner})`);
    this.pageOfTitle.set(here, page);
    wrong.push(...unread.map((control) => `marked wrong without words: ${control}`));
    if (!narrow && outside.length > 0) wrong.push(`scrolls sideways: ${outside.join(' ')}`);
    const name = `${page} ${state}`.trim();
    await picture(hands.page, fileName(name));
    if (narrow) wrong.push(...(await this.narrow(hands, name)));
    return wrong.map((text) => `${name}: ${text}`);
  }

  /** WCAG 1.4.10: at 320 pixels nothing has to be scrolled sideways to be read. */
  private async narrow(hands: Hands, name: string): Promise<string[]> {
    await hands.page.setViewportSize(NARROW);
    const { outside } = await pageFacts(hands.page);
    await picture(hands.page, `${fileName(name)}-320`);
    await hands.page.setViewportSize(WIDE);
    return outside.length > 0 ? [`scrolls sideways at 320 pixels: ${outside.join(' ')}`] : [];
  }
}

const fileName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-');
