import type { Page } from 'playwright-core';

export interface Stop {
  role: string;
  name: string;
  /** What is read after the name, e.g. why a button is grey. */
  description: string;
}

const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** A person without a mouse. Wherever Tab stops, it must be seen that it stopped there. */
export class Keys {
  /** Stops that looked the same with and without the focus. */
  readonly unseen: string[] = [];

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tabs forward until it stops at that control. */
  async tabTo(role: string, name: string | RegExp, most = 80): Promise<Stop> {
    const passed: string[] = [];
    for (let n = 0; n < most; n++) {
      const stop = await this.tab();
      if (
        stop &&
        stop.role === role &&
        (typeof name === 'string' ? stop.name === name : name.test(stop.name))
      )
        return stop;
      passed.push(stop ? `${stop.role} "${stop.name}"` : 'nothing');
    }
    throw new Error(
      `Tab never came to ${role} ${name} on ${this.page.url()}; it passed ${passed.join(', ')}`,
    );
  }

  /** One step forward; undefined when the focus left the page. */
  async tab(): Promise<Stop | undefined> {
    await this.press('Tab');
    return this.stop();
  }

  /** Where the focus is now, after noting whether the last stop looked different while it had it. */
  async stop(): Promise<Stop | undefined> {
    const { unseen, here, description } = await this.page.evaluate(watchFocus);
    if (unseen) this.unseen.push(unseen);
    if (!here) return undefined;
    const snapshot = await this.page.locator(':focus').first().ariaSnapshot();
    const [, role = '', name = ''] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot) ?? [];
    return { role, name: name.replaceAll('\\"', '"'), description };
  }

  /** Once around the page, over its end and on from its top: the controls that Tab never stopped at. */
  async unreached(): Promise<{ missed: string[]; stops: Stop[] }> {
    await this.page.evaluate((selector) => {
      const shown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
      // Tab stops once in a group of radio buttons; the arrows do the rest.
      const byArrow = (element: Element) =>
        element instanceof HTMLInputElement &&
        element.type === 'radio' &&
        !element.checked &&
        document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`) !== null;
      window.medelControls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.tabIndex >= 0 && shown(element) && !byArrow(element),
      );
    }, CONTROLS);
    const stops: Stop[] = [];
    const reached = new Set<number>();
    for (let n = 0; n < 250; n++) {
      const stop = await this.tab();
      const index = await this.page.evaluate(
        () => window.medelControls?.indexOf(document.activeElement as HTMLElement) ?? -1,
      );
      if (index >= 0 && reached.has(index)) break;
      if (stop) stops.push(stop);
      reached.add(index);
    }
    const missed = await this.page.evaluate(
      (seen) =>
        (window.medelControls ?? [])
          .filter((element, index) => element.isConnected && !seen.includes(index))
          .map((element) => element.outerHTML.slice(0, 140)),
      [...reached],
    );
    return { missed, stops };
  }
}

declare global {
  interface Window {
    medelControls?: HTMLElement[];
    medelStop?: { nodes: Element[]; looks: string[] };
  }
}

/** Runs in the page. A stop is seen when the control, what it stands in or what stands beside it looks different afterwards. */
async function watchFocus(): Promise<{ unseen: string | undefined; here: boolean; description: string }> {
  // What React draws on focus is on the screen a frame later, and may be faded in.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const fading = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(fading.map(({ finished }) => finished.catch(() => undefined)));
  const look = (node: Element) => {
    const of = (style: CSSStyleDeclaration) =>
      [
        style.outlineStyle === 'none'
          ? ''
          : `${style.outlineWidth} ${style.outlineColor} ${style.outlineStyle}`,
        style.boxShadow,
        style.borderColor,
        style.borderWidth,
        style.backgroundColor,
        style.color,
        style.textDecorationLine,
        style.textDecorationThickness,
        style.top,
        style.transform,
        style.clipPath,
        style.opacity,
      ].join(';');
    return (
      of(getComputedStyle(node)) +
      of(getComputedStyle(node, '::before')) +
      of(getComputedStyle(node, '::after'))
    );
  };
  const before = window.medelStop;
  const left = before && before.nodes[0] !== document.activeElement && before.nodes[0]?.isConnected;
  // A heading that was given the focus by the page is no stop: Tab does not come there.
  const isStop = left && before.nodes[0] instanceof HTMLElement && before.nodes[0].tabIndex >= 0;
  const same = isStop && before.nodes.every((node, index) => look(node) === before.looks[index]);
  const unseen = same ? before.nodes[0]?.outerHTML.slice(0, 160) : undefined;
  const element = document.activeElement;
  if (!element || element === document.body) {
    window.medelStop = undefined;
    return { unseen, here: false, description: '' };
  }
  const parent = element.parentElement;
  const nodes = [
    element,
    parent,
    parent?.parentElement,
    parent?.parentElement?.parentElement,
    ...(parent?.children ?? []),
  ].filter((node): node is Element => node instanceof Element);
  window.medelStop = { nodes, looks: nodes.map(look) };
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return {
    unseen,
    here: true,
    description: ids
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  };
}
