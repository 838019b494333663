import { Controller, Get, HttpCode, Inject, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { me, meChange, passwordChange, preferences } from '#domain/contracts/session.js';
import type { Actor } from '../platform/actor.js';
import { AllowSignedIn, CurrentActor, CurrentSession } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import type { LiveSession } from '../platform/sessions.js';
import { ChangeMe } from './change-me.js';
import { ChangePassword } from './change-password.js';
import { MeQueries } from './me.queries.js';

type Me = Actor & { userId: number };

@ApiTags('Mitt konto')
@Controller('me')
@AllowSignedIn()
export class MeController {
  constructor(
    @Inject(MeQueries) private readonly queries: MeQueries,
    @Inject(ChangeMe) private readonly changeMe: ChangeMe,
    @Inject(ChangePassword) private readonly changePassword: ChangePassword,
  ) {}

  @Get()
  @Described({ summary: 'Mitt konto', gives: me })
  read(@CurrentActor() actor: Me) {
    return this.queries.read(actor.userId);
  }

  @Patch()
  @Described({ summary: 'Ändra språk eller hur mejl ska komma', takes: meChange, gives: me })
  change(@BodyAs(meChange) change: z.output<typeof meChange>, @CurrentActor() actor: Me) {
    return this.changeMe.run(actor, change);
  }

  @Put('password')
  @HttpCode(204)
  @Described({ summary: 'Byt lösenord; andra inloggningar avslutas', takes: passwordChange, status: 204 })
  async newPassword(
    @BodyAs(passwordChange) change: z.output<typeof passwordChange>,
    @CurrentSession() session: LiveSession,
  ): Promise<void> {
    await this.changePassword.run({ session, ...change });
  }

  @Get('preferences')
  @Described({ summary: 'Sparade inställningar för gränssnittet', gives: preferences })
  preferences(@CurrentActor() actor: Me) {
    return this.queries.preferences(actor.userId);
  }

  @Put('preferences')
  @Described({
    summary: 'Spara inställningar för gränssnittet; högst 64 kB',
    takes: preferences,
    gives: preferences,
  })
  keepPreferences(@BodyAs(preferences) kept: z.output<typeof preferences>, @CurrentActor() actor: Me) {
    return this.changeMe.keepPreferences(actor, kept);
  }
}
