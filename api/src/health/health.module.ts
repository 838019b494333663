import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { RedisBell } from './redis-bell.js';

@Module({ controllers: [HealthController], providers: [RedisBell], exports: [RedisBell] })
export class HealthModule {}
