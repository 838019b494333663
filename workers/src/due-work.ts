import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CarryOut } from './carry-out.js';
import { SendMails } from './mail/send-mails.js';
import { RunSchedules } from './run-schedules.js';

const MOST_ROUNDS = 10;
const AT_ONCE = 4;

/** Everything that is due now, in this process and without Redis: schedules, outbox, mail. What the effects leave behind is done as well. */
@Injectable()
export class DueWork {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RunSchedules) private readonly schedules: RunSchedules,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(SendMails) private readonly mails: SendMails,
  ) {}

  /** Returns what could not be carried out; those rows keep their error and are tried again later. */
  async run(): Promise<{ carriedOut: number; failed: number[] }> {
    const failed = new Set<number>();
    await this.schedules.run({ inFull: true });
    let carriedOut = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const waiting = (await this.waiting()).filter((id) => !failed.has(id));
      if (waiting.length === 0) break;
      await eachOf(waiting, async (id) => {
        if (await this.carriedOut(id)) carriedOut += 1;
        else failed.add(id);
      });
    }
    await this.mails.run();
    return { carriedOut, failed: [...failed] };
  }

  private async waiting(): Promise<number[]> {
    const rows = await this.dataSource.query<{ id: number }[]>(
      "SELECT id FROM outbox_message WHERE state = 'waiting' AND attempts = 0 ORDER BY id",
    );
    return rows.map(({ id }) => Number(id));
  }

  private async carriedOut(id: number): Promise<boolean> {
    return this.carryOut.run(id).then(
      () => true,
      () => false,
    );
  }
}

/** A few at a time, begun in order. */
async function eachOf(ids: readonly number[], work: (id: number) => Promise<void>): Promise<void> {
  const queue = [...ids];
  const hand = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) await work(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
