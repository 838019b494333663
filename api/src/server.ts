import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import type { Ground } from './platform/platform.module.js';
import { statusProblem } from './platform/problem-filter.js';

export interface ServerOptions {
  /** Where Vite put the portal and the back office; without it only the API answers. */
  pages?: string;
  log?: boolean;
}

const JSON_LIMIT = 1_048_576;
const FILE_LIMIT = 5 * 1_048_576;

/** The whole HTTP side on one port: API, portal at `/`, back office at `/admin/`. */
export async function buildServer(
  ground: Ground,
  options: ServerOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    logger: options.log ?? false,
    trustProxy: 'loopback, uniquelocal',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(ground), adapter, {
    bufferLogs: false,
    logger: options.log === false ? false : ['log', 'warn', 'error'],
  });
  app.setGlobalPrefix('api');
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: FILE_LIMIT, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await protect(app, ground);
  describe(app);
  if (options.pages && existsSync(options.pages)) await servePages(app, options.pages);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

const OPEN_DOORS = /^\/api\/(session|invitations\/[^/?]+\/acceptance)(\?|$)/;

async function protect(app: NestFastifyApplication, { config }: Ground): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Emotion and SurveyJS set styles from script; styles cannot send data anywhere under this policy.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.baseUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(fastifyRateLimit, {
    global: false,
    keyGenerator: (request: FastifyRequest) => request.ip,
  });
  // Sign-in and invitations are the doors a stranger can knock on; the rest needs a session.
  const fastify = app.getHttpAdapter().getInstance();
  const limiter = fastify.createRateLimit({ max: 60, timeWindow: 60_000 });
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST' || !OPEN_DOORS.test(request.url)) return;
    const limit = await limiter(request);
    if (!limit.isAllowed && limit.isExceeded) {
      await reply
        .status(429)
        .header('retry-after', String(limit.ttlInSeconds))
        .type('application/problem+json')
        .send(statusProblem(429));
    }
  });
}

function describe(app: NestFastifyApplication): void {
  const about = new DocumentBuilder()
    .setTitle('Medel')
    .setDescription(
      'Statsbidrag från regeringens beslut till den sista återbetalda kronan. Belopp i hela kronor, dagar som ÅÅÅÅ-MM-DD (Europe/Stockholm), tidpunkter i UTC. Fel som problem+json (RFC 9457).',
    )
    .setVersion('0.1.0')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, about), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Medel – API',
  });
}

async function servePages(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root, serve: false });
  await app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    index: false,
    preCompressed: true,
  });
  const page = (file: string) => (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile(file, root);
  fastify.get('/admin', page('back-office.html'));
  fastify.get('/admin/*', page('back-office.html'));
  fastify.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/')) {
      return reply.status(404).type('application/problem+json').send(statusProblem(404));
    }
    return page('index.html')(request, reply);
  });
}
