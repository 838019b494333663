import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '#api/platform/config.js';
import { composeMail, type Dispatch } from './compose-mail.js';

export interface MailCarrier {
  /** What the dispatch's row says when this has returned. */
  readonly status: 'sent' | 'file';
  /** Longer than carrying a handful can take: after it, another worker takes them up. */
  readonly leaseSeconds: number;
  carry(dispatch: Dispatch): Promise<void>;
  close(): void;
}

export function mailCarrier(config: Pick<Config, 'smtpUrl' | 'dataDir' | 'baseUrl'>): MailCarrier {
  return config.smtpUrl
    ? new SmtpCarrier(config.smtpUrl, config.baseUrl)
    : new FileCarrier(config.dataDir, config.baseUrl);
}

class SmtpCarrier implements MailCarrier {
  readonly status = 'sent';
  readonly leaseSeconds = 90;
  private readonly transport;

  constructor(
    url: string,
    private readonly baseUrl: string,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    } as never);
  }

  async carry(dispatch: Dispatch): Promise<void> {
    await this.transport.sendMail(composeMail(dispatch, this.baseUrl));
  }

  close(): void {
    this.transport.close();
  }
}

/** Without a mail server: one file per dispatch, by its id, so that a repeat writes the same file again. */
class FileCarrier implements MailCarrier {
  readonly status = 'file';
  readonly leaseSeconds = 10;
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly dataDir: string,
    private readonly baseUrl: string,
  ) {}

  async carry(dispatch: Dispatch): Promise<void> {
    const folder = join(this.dataDir, 'mail', dispatch.day);
    const file = join(folder, `${dispatch.id}.eml`);
    const { message } = await this.transport.sendMail(composeMail(dispatch, this.baseUrl) as SendMailOptions);
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.new`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  close(): void {
    this.transport.close();
  }
}
