import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from './config.js';

/** `__Host-` asks the browser for https; a product reached over plain http (the demo on a laptop) cannot have it. */
export function sessionCookieName(config: Config): string {
  return config.baseUrl.startsWith('https:') ? '__Host-medel' : 'medel';
}

export function sessionCookieOptions(config: Config): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.baseUrl.startsWith('https:') };
}
