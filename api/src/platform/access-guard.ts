import { timingSafeEqual } from 'node:crypto';
import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '#domain/access/permissions.js';
import { ForbiddenError } from '#domain/errors.js';
import { ACCESS, type Access, type MedelRequest } from './allow.js';
import { CONFIG, type Config } from './config.js';
import { sessionCookieName } from './session-cookie.js';
import { Sessions } from './sessions.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Default deny: a route without a declaration answers 403 to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<MedelRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const token = request.cookies[sessionCookieName(this.config)];
    const session = token ? await this.sessions.find(token) : undefined;
    if (session) request.liveSession = session;
    if (access === 'public') return true;
    if (access === undefined) throw new ForbiddenError({ code: 'route.closed' });
    if (!session) throw new UnauthorizedException();
    if (!READS.has(request.method) && !sameText(request.headers['x-csrf-token'], session.csrfToken)) {
      throw new ForbiddenError({ code: 'csrf.missing' });
    }
    if (access === 'signedIn') return true;
    if (wanted(access).some((permission) => session.permissions.has(permission))) return true;
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: wanted(access).join(', ') } });
  }
}

function wanted(access: Access): readonly Permission[] {
  return Array.isArray(access) ? access : [access as Permission];
}

function sameText(given: unknown, expected: string): boolean {
  if (typeof given !== 'string' || given.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
