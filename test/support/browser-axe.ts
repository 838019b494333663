import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GRAVE = ['serious', 'critical'];

interface AxeRun {
  violations: {
    id: string;
    impact: string | null;
    help: string;
    nodes: { target: unknown[]; html: string; failureSummary?: string }[];
  }[];
}
declare const axe: { run(context: Document, options: object): Promise<AxeRun> };

/** What axe finds serious or critical on the page as it stands, in one line each. */
export async function graveBarriers(page: Page): Promise<string[]> {
  await atRest(page);
  // Given to the page by the browser's debugger, which the page's content security policy does not bind.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (tags) =>
      axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        preload: false,
      }),
    TAGS,
  );
  return violations
    .filter(({ impact }) => impact !== null && GRAVE.includes(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) =>
          `${id}: ${help} – ${String(target)} – ${html.slice(0, 160)} – ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`,
      ),
    );
}

/** A text that is fading in has a contrast it will not keep. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => undefined)),
    ).then(() => undefined),
  );
}

export interface PageFacts {
  title: string;
  lang: string;
  headings: string[];
  /** Controls marked wrong whose error text a screen reader would not find. */
  unread: string[];
  /** Things that reach outside the window to the right, when the page as a whole scrolls sideways. */
  outside: string[];
}

/** What every page must have, and what axe does not look for. */
export async function pageFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const scrolls = root.scrollWidth > width;
    const wide = scrolls
      ? [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > width + 1,
        )
      : [];
    const wrong = [...document.querySelectorAll('[aria-invalid="true"]:not([aria-hidden="true"])')].filter(
      (control) => {
        const ids =
          `${control.getAttribute('aria-describedby') ?? ''} ${control.getAttribute('aria-errormessage') ?? ''}`
            .split(/\s+/)
            .filter(Boolean);
        return !ids.some((id) => document.getElementById(id)?.textContent?.trim());
      },
    );
    const named = (element: Element) => element.outerHTML.slice(0, 120);
    return {
      title: document.title,
      lang: root.lang,
      headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? ''),
      unread: wrong.map(named),
      outside: wide.slice(0, 5).map(named),
    };
  });
}
