import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { playDay } from '../../seed/demo-actors.js';

/** What the other recipients and the colleagues do on a day of the demo. */
@Injectable()
export class PlayDemoDay {
  constructor(@Inject(ModuleRef) private readonly product: ModuleRef) {}

  /** Returns how many acts there were. */
  run(day: LegalDay): Promise<number> {
    return playDay({ get: (token: never) => this.product.get(token, { strict: false }) }, day);
  }
}
