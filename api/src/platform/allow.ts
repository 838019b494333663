import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '#domain/access/permissions.js';
import type { Actor } from './actor.js';
import type { LiveSession } from './sessions.js';

/** Who may: a permission, anybody signed in, or anybody at all. A route that says nothing is refused and fails a test. */
export type Access = Permission | readonly Permission[] | 'signedIn' | 'public';

export const ACCESS = 'medel:access';

/** Any one of the permissions is enough. */
export const Allow = (...permissions: Permission[]) => SetMetadata(ACCESS, permissions);
export const AllowSignedIn = () => SetMetadata(ACCESS, 'signedIn');
export const AllowPublic = () => SetMetadata(ACCESS, 'public');

export interface MedelRequest extends FastifyRequest {
  liveSession?: LiveSession;
}

/** The signed-in person of this request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { liveSession } = context.switchToHttp().getRequest<MedelRequest>();
  if (!liveSession) throw new Error('a route that takes the actor must not be public');
  return liveSession.actor;
});

export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): LiveSession | undefined =>
    context.switchToHttp().getRequest<MedelRequest>().liveSession,
);
