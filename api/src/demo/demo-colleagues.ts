import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { DEMO_OFFICIALS } from '../../seed/demo-accounts.js';
import { playDay } from '../../seed/demo-actors.js';
import type { Product } from '../../seed/demo-stage.js';

/** While a visitor watches the year pass, the other recipients and the colleagues at the authority do their part of it. */
@Injectable()
export class DemoColleagues {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
  ) {}

  /** Returns how many acts they did. In a database that the demo has not filled there is nobody to play. */
  async play(day: LegalDay): Promise<number> {
    if (!(await this.areHere())) return 0;
    const useCases = {
      get: (useCase: string) => this.modules.get(useCase, { strict: false }) as unknown,
    } as Product;
    return playDay(useCases, day);
  }

  private async areHere(): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('SELECT id FROM app_user WHERE email = ?', [
      DEMO_OFFICIALS.programmeManager,
    ]);
    return rows.length > 0;
  }
}
