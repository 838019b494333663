import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { AllowPublic } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { RedisBell } from './redis-bell.js';

@ApiTags('Drift')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RedisBell) private readonly bell: RedisBell,
  ) {}

  @Get('live')
  @AllowPublic()
  @Described({ summary: 'Processen svarar' })
  live() {
    return { status: 'ok' };
  }

  /** Redis away is degraded, not down: decisions go on and the sweep catches up. */
  @Get('ready')
  @AllowPublic()
  @Described({ summary: 'Databasen nås; Redis som upplysning' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.dataSource.query('SELECT 1').then(
      () => 'ok',
      () => 'away',
    );
    if (database !== 'ok') void reply.status(503);
    return {
      status: database === 'ok' ? 'ok' : 'unavailable',
      database,
      redis: this.bell.isUp() ? 'ok' : 'away',
    };
  }
}
