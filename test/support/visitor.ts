import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer<T = unknown> {
  status: number;
  // The shape depends on the route; a test says what it expects by what it reads.
  body: T;
  headers: Record<string, string | string[] | number | undefined>;
  raw: Buffer;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  idempotencyKey?: string | undefined;
  headers?: Record<string, string>;
}

/** Somebody with a browser, over HTTP as far as the product can tell. */
export class Visitor {
  private cookie = '';
  csrfToken = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.post<{ csrfToken: string }>('/api/session', { email, password });
    if (answer.status !== 201)
      throw new Error(`${email} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
    this.csrfToken = answer.body.csrfToken;
  }

  get<T>(url: string): Promise<Answer<T>> {
    return this.send('GET', url);
  }

  /** A list the simple-rest way. */
  list<T>(
    path: string,
    query: { filter?: unknown; sort?: unknown; range?: unknown } = {},
  ): Promise<Answer<T[]>> {
    const text = Object.entries(query).map(
      ([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`,
    );
    return this.get(`${path}?${text.join('&')}`);
  }

  post<T>(url: string, body?: unknown, options?: Options): Promise<Answer<T>> {
    return this.send('POST', url, body, options);
  }

  put<T>(url: string, body?: unknown, options?: Options): Promise<Answer<T>> {
    return this.send('PUT', url, body, options);
  }

  patch<T>(url: string, body?: unknown, options?: Options): Promise<Answer<T>> {
    return this.send('PATCH', url, body, options);
  }

  del<T>(url: string): Promise<Answer<T>> {
    return this.send('DELETE', url);
  }

  /** One file in a multipart body, with its fields. */
  upload<T>(
    url: string,
    file: { name: string; content: Buffer | string; type?: string },
    fields: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const boundary = `----medel${randomUUID()}`;
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const head = Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`,
    );
    const payload = Buffer.concat([
      ...parts,
      head,
      Buffer.from(file.content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send('POST', url, payload, {
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  }

  private async send<T>(
    method: Method,
    url: string,
    body?: unknown,
    options: Options = {},
  ): Promise<Answer<T>> {
    const raw = Buffer.isBuffer(body) || typeof body === 'string';
    const response = await this.app.inject({
      method,
      url,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {}),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
        ...(body !== undefined && !raw ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      ...(body === undefined ? {} : { payload: raw ? (body as Buffer) : JSON.stringify(body) }),
    });
    const set = response.cookies.find((cookie) => cookie.name.endsWith('medel'));
    if (set) this.cookie = `${set.name}=${set.value}`;
    const type = String(response.headers['content-type'] ?? '');
    return {
      status: response.statusCode,
      headers: response.headers,
      raw: response.rawPayload,
      body: (type.includes('json') ? response.json() : response.body) as T,
    };
  }
}
