/** Where to go after the sign-in: only a path of this origin. `//evil.example` and `/\evil.example` are other origins. */
export function safeNextPath(next: string | null): string | undefined {
  if (!next || !next.startsWith('/') || /^\/[/\\]/.test(next) || /[\u0000-\u001f]/.test(next))
    return undefined;
  const url = new URL(next, 'http://origin.invalid');
  return url.origin === 'http://origin.invalid' ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

export function signInPath(next: string): string {
  return next === '/' ? '/logga-in' : `/logga-in?next=${encodeURIComponent(next)}`;
}
