import type { SendMailOptions } from 'nodemailer';
import { mailHtml } from './mail-layout.js';

export interface Dispatch {
  id: number;
  kind: string;
  toName: string;
  toEmail: string;
  subject: string;
  body: string;
  locale: 'sv' | 'en';
  createdAt: Date;
  day: string;
  attempts: number;
}

/** The same dispatch gives the same Message-ID, so that a mail sent twice after a crash is one mail to the reader's program. */
export function composeMail(dispatch: Dispatch, baseUrl: string): SendMailOptions {
  const domain = mailDomain(baseUrl);
  return {
    from: { name: 'Medel', address: `medel@${domain}` },
    to: { name: dispatch.toName, address: dispatch.toEmail },
    subject: dispatch.subject,
    text: dispatch.body,
    html: mailHtml(dispatch),
    messageId: `<dispatch-${dispatch.id}@${domain}>`,
    date: dispatch.createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': dispatch.locale,
    },
    // Nothing in a text may make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A machine without a name of its own must not send as one that exists. */
function mailDomain(baseUrl: string): string {
  const { hostname } = new URL(baseUrl);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) ? hostname : 'medel.example';
}
