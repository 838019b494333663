import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withoutInvitationToken } from '#api/notices/send-invitation.js';
import { Clock } from '#api/platform/clock.js';
import { CONFIG, type Config } from '#api/platform/config.js';
import { claim } from '../claim.js';
import { faultPoint } from '../fault-point.js';
import { log } from '../log.js';
import type { Dispatch } from './compose-mail.js';
import { type MailCarrier, mailCarrier } from './mail-carrier.js';

const AT_ONCE = 10;
const ATTEMPTS = 8;
const PAUSE_SECONDS = 15;
const LONGEST_PAUSE_SECONDS = 3_600;

/** Sends what waits in `mail_dispatch`. Between a mail server's yes and our commit lies the one gap no database can close: there, and only there, a mail may go twice, under the same Message-ID. */
@Injectable()
export class SendMails implements OnApplicationShutdown {
  private readonly carrier: MailCarrier;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.carrier = mailCarrier(config);
  }

  /** Until nothing waits. Returns how many went. */
  async run(): Promise<number> {
    let sent = 0;
    for (;;) {
      const dispatches = await this.claim();
      sent += (await Promise.all(dispatches.map((dispatch) => this.send(dispatch)))).filter(Boolean).length;
      if (dispatches.length < AT_ONCE) return sent;
    }
  }

  onApplicationShutdown(): void {
    this.carrier.close();
  }

  private claim(): Promise<Dispatch[]> {
    return claim(this.dataSource, async (manager) => {
      const rows = await manager.query<Dispatch[]>(
        `SELECT d.id, d.kind, d.to_name AS toName, d.to_email AS toEmail, d.subject, d.body, d.created_at AS createdAt, d.day, d.attempts,
                COALESCE((SELECT u.locale FROM app_user u WHERE u.id = d.user_id), 'sv') AS locale
         FROM mail_dispatch d WHERE d.status = 'waiting' AND d.available_at <= UTC_TIMESTAMP(3) ORDER BY d.available_at, d.id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`,
      );
      if (rows.length > 0) {
        await manager.query(
          `UPDATE mail_dispatch SET available_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ? SECOND) WHERE id IN (?)`,
          [this.carrier.leaseSeconds, rows.map(({ id }) => id)],
        );
      }
      return rows;
    });
  }

  private async send(dispatch: Dispatch): Promise<boolean> {
    try {
      faultPoint('beforeMail');
      await this.carrier.carry(dispatch);
      faultPoint('afterMail');
    } catch (error) {
      await this.remember(dispatch, error);
      return false;
    }
    // The link of an invitation is for its receiver alone; once it is sent we need not keep it.
    const body = dispatch.kind === 'sendInvitation' ? withoutInvitationToken(dispatch.body) : dispatch.body;
    await this.dataSource.query(
      "UPDATE mail_dispatch SET status = ?, sent_at = ?, attempts = attempts + 1, error = NULL, body = ? WHERE id = ? AND status = 'waiting'",
      [this.carrier.status, this.clock.now(), body, dispatch.id],
    );
    return true;
  }

  private async remember({ id, attempts }: Dispatch, error: unknown): Promise<void> {
    const words = error instanceof Error ? error.message : String(error);
    const gaveUp = isRefusal(error) || attempts + 1 >= ATTEMPTS;
    const pause = Math.min(LONGEST_PAUSE_SECONDS, PAUSE_SECONDS * 2 ** attempts);
    log.warn({ dispatch: id, error: words, gaveUp }, 'mail not sent');
    await this.dataSource.query(
      "UPDATE mail_dispatch SET status = ?, attempts = attempts + 1, error = ?, available_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ? SECOND) WHERE id = ? AND status = 'waiting'",
      [gaveUp ? 'failed' : 'waiting', words.slice(0, 1_000), pause, id],
    );
  }
}

/** The receiving server will not take this mail, however often we ask. */
function isRefusal(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: number };
  return typeof responseCode === 'number' && responseCode >= 500;
}
