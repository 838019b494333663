import { Module } from '@nestjs/common';
import { SessionQueries } from './session.queries.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';

@Module({ controllers: [SessionsController], providers: [SignIn, SessionQueries] })
export class SessionsModule {}
