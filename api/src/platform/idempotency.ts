import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { InvalidError, RefusedError, StaleError } from '#domain/errors.js';
import type { MedelRequest } from './allow.js';
import { requestContext } from './request-context.js';
import { isDuplicate } from './transaction.js';

/** A claim nobody finished within this time belongs to a process that died before its commit: the twin may go on. */
const CLAIM_MS = 60_000;

/**
 * The same Idempotency-Key from the same person does the thing once: the first answer is stored in the commit of the change
 * and given again, marked `idempotency-replayed`. Another body under the same key is refused. A failed attempt frees the key.
 */
@Injectable()
export class Idempotency implements NestInterceptor {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<MedelRequest>();
    const key = request.headers['idempotency-key'];
    const userId = request.liveSession?.actor.userId;
    if (request.method === 'GET' || key === undefined || userId === undefined) {
      return from(
        requestContext.run({ afterCommit: [] }, () =>
          lastValueFrom(next.handle(), { defaultValue: undefined }),
        ),
      );
    }
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key)) {
      throw new InvalidError([
        { field: 'Idempotency-Key', code: 'key.malformed', message: 'Nyckeln ska ha 8–100 synliga tecken.' },
      ]);
    }
    return from(this.once({ request, reply: http.getResponse<FastifyReply>(), userId, key }, next));
  }

  private async once(call: Call, next: CallHandler): Promise<unknown> {
    const earlier = await this.claim(call);
    if (earlier) {
      void call.reply.status(earlier.status).header('idempotency-replayed', 'true');
      return JSON.parse(earlier.body ?? 'null');
    }
    // Nest has set the route's own status by now.
    const claim = { userId: call.userId, key: call.key, stored: false, status: call.reply.statusCode };
    try {
      return await requestContext.run({ idempotency: claim, afterCommit: [] }, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
    } catch (error) {
      if (!claim.stored) await this.free(call);
      throw error;
    }
  }

  private async claim(call: Call): Promise<{ status: number; body: string | null } | undefined> {
    const hash = requestHash(call.request);
    try {
      await this.dataSource.query(
        'INSERT INTO idempotency_key (user_id, idempotency_key, request_hash, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
        [call.userId, call.key, hash],
      );
      return undefined;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const [row] = await this.dataSource.query<
      { hash: string; status: number | null; body: string | null; age: number }[]
    >(
      `SELECT request_hash AS hash, status, body, TIMESTAMPDIFF(MICROSECOND, created_at, UTC_TIMESTAMP(3)) / 1000 AS age
       FROM idempotency_key WHERE user_id = ? AND idempotency_key = ?`,
      [call.userId, call.key],
    );
    if (row && row.hash !== hash) throw new RefusedError([{ code: 'idempotency.otherBody' }]);
    if (row?.status) return { status: row.status, body: row.body };
    if (!row || row.age < CLAIM_MS) throw new StaleError('request', { inFlight: true });
    await this.free(call);
    return this.claim(call);
  }

  private async free(call: Call): Promise<void> {
    await this.dataSource.query(
      'DELETE FROM idempotency_key WHERE user_id = ? AND idempotency_key = ? AND status IS NULL',
      [call.userId, call.key],
    );
  }
}

interface Call {
  request: MedelRequest;
  reply: FastifyReply;
  userId: number;
  key: string;
}

function requestHash(request: MedelRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest('hex');
}
