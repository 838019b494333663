import type { DataSource } from 'typeorm';
import { type LegalDay, stockholmDay } from '#domain/calendar/legal-day.js';

/** Medel's time. Everything asks a Clock, so that tests and the demo can set the day. */
export abstract class Clock {
  abstract now(): Date;

  today(): LegalDay {
    return stockholmDay(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it was put. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  /** Ten in the morning of `day`, Stockholm. */
  setDay(day: LegalDay): void {
    this.instant = morningOf(day);
  }
}

/** The demo's clock: real time plus an offset kept in the database, so that the API and every worker agree. */
export class DemoClock extends Clock {
  private offset = 0;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  async refresh(): Promise<void> {
    const [row] = await this.dataSource.query<{ offsetMs: number }[]>(
      'SELECT offset_ms AS offsetMs FROM demo_clock WHERE id = 1',
    );
    if (row) this.offset = Number(row.offsetMs);
  }

  /** Puts the day to ten in the morning of `day`. */
  async setDay(day: LegalDay): Promise<void> {
    this.offset = morningOf(day).getTime() - Date.now();
    await this.dataSource.query(
      'INSERT INTO demo_clock (id, offset_ms) VALUES (1, ?) ON DUPLICATE KEY UPDATE offset_ms = VALUES(offset_ms)',
      [this.offset],
    );
  }
}

function morningOf(day: LegalDay): Date {
  return new Date(`${day}T08:30:00Z`);
}
