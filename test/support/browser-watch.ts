import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Everything a browser should never say or do. Each test ends with `faults()` empty. */
export class Watch {
  private readonly found: string[] = [];
  private readonly expected: { status: number; path: string }[] = [
    // Asking who is signed in when nobody is: that is how the sign-in page learns it.
    { status: 401, path: '/api/session' },
  ];

  constructor(private readonly address: string) {}

  over(context: BrowserContext): void {
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) =>
      this.found.push(`uncaught: ${error.error().stack ?? String(error.error())}`),
    );
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (['data:', 'blob:'].includes(url.protocol)) return;
      if (url.origin !== this.address) this.found.push(`request to another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) this.found.push(`${response.status()} from ${response.url()}`);
    });
  }

  /** The next refusal of this kind is part of what is tested. The browser itself reports every 4xx on its console. */
  expectRefusal(status: number, path: string): void {
    this.expected.push({ status, path });
  }

  /** What was heard since last time. */
  faults(): string[] {
    return this.found.splice(0);
  }

  private hear(message: ConsoleMessage): void {
    const text = message.text();
    const aboutPolicy = /content security policy|refused to (load|execute|apply|connect)/i.test(text);
    if (message.type() !== 'error' && !aboutPolicy) return;
    const { url } = message.location();
    const status = /^Failed to load resource: the server responded with a status of (\d+)/.exec(text)?.[1];
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    if (status && this.expected.some((one) => one.status === Number(status) && one.path === path)) return;
    this.found.push(`console ${message.type()}: ${text} (${url})`);
  }
}
