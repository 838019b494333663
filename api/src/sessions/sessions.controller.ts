import {
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  Inject,
  Post,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { session, signIn } from '#domain/contracts/session.js';
import { ForbiddenError } from '#domain/errors.js';
import { AllowPublic, AllowSignedIn, CurrentSession } from '../platform/allow.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { sessionCookieName, sessionCookieOptions } from '../platform/session-cookie.js';
import { type LiveSession, Sessions } from '../platform/sessions.js';
import { SessionQueries } from './session.queries.js';
import { SignIn } from './sign-in.js';

@ApiTags('Inloggning')
@Controller('session')
export class SessionsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SessionQueries) private readonly queries: SessionQueries,
  ) {}

  @Get()
  @AllowPublic()
  @Described({ summary: 'Vem som är inloggad, med roller, behörigheter och CSRF-token', gives: session })
  read(@CurrentSession() live: LiveSession | undefined) {
    if (!live) throw new UnauthorizedException();
    return this.queries.describe(live);
  }

  @Post()
  @HttpCode(201)
  @AllowPublic()
  @Described({ summary: 'Logga in med e-post och lösenord', takes: signIn, gives: session, status: 201 })
  async create(
    @BodyAs(signIn) body: z.infer<typeof signIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.signIn.run(body);
    if ('refusedBecause' in result) {
      if (result.refusedBecause === 'locked') throw new HttpException('locked', 429);
      throw new ForbiddenError({ code: 'signIn.wrong' });
    }
    reply.setCookie(sessionCookieName(this.config), result.token, sessionCookieOptions(this.config));
    const live = await this.sessions.find(result.token);
    if (!live) throw new UnauthorizedException();
    return this.queries.describe(live);
  }

  @Post('extension')
  @HttpCode(200)
  @AllowSignedIn()
  @Described({ summary: 'Förläng inloggningen' })
  async extend(@CurrentSession() live: LiveSession) {
    return { expiresAt: (await this.sessions.extend(live)).toISOString() };
  }

  @Delete()
  @HttpCode(204)
  @AllowSignedIn()
  @Described({ summary: 'Logga ut', status: 204 })
  async end(
    @CurrentSession() live: LiveSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(live.tokenHash);
    reply.clearCookie(sessionCookieName(this.config), sessionCookieOptions(this.config));
  }
}
