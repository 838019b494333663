import { Module } from '@nestjs/common';
import { ChangeMe } from './change-me.js';
import { ChangePassword } from './change-password.js';
import { MeController } from './me.controller.js';
import { MeQueries } from './me.queries.js';

@Module({ controllers: [MeController], providers: [ChangeMe, ChangePassword, MeQueries] })
export class MeModule {}
