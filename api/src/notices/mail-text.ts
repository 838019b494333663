import type { Locale } from './notice-texts.js';

export interface MailText {
  subject: string;
  body: string;
}

interface Words {
  hello(name: string): string;
  caseLine(registryNumber: string): string;
  more: string;
  automatic: string;
  choose: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  sv: {
    hello: (name) => `Hej ${name}!`,
    caseLine: (registryNumber) => `Diarienummer: ${registryNumber}`,
    more: 'Logga in i Medel för att läsa mer:',
    automatic: 'Meddelandet är skickat automatiskt och går inte att svara på.',
    choose: 'Under ditt namn i Medel väljer du själv hur du vill få meddelanden.',
  },
  en: {
    hello: (name) => `Hello ${name},`,
    caseLine: (registryNumber) => `Registry number: ${registryNumber}`,
    more: 'Sign in to Medel to read more:',
    automatic: 'This message was sent automatically and cannot be answered.',
    choose: 'Under your name in Medel you choose how you want to receive messages.',
  },
};

/** The one shape of a mail about a case: a short text and a link, never what the case contains. */
export function caseMail(
  to: { name: string; locale: Locale },
  about: { title: string; mail: string; registryNumber: string; link: string; mandatory: boolean },
): MailText {
  const words = WORDS[to.locale];
  const ending = about.mandatory ? words.automatic : `${words.automatic} ${words.choose}`;
  return {
    subject: `${about.title} (${about.registryNumber})`.slice(0, 250),
    body: [
      words.hello(to.name),
      about.mail,
      `${words.caseLine(about.registryNumber)}\n${words.more} ${about.link}`,
      ending,
    ].join('\n\n'),
  };
}

/** One mail a day with the titles of what has come since the last. */
export function digestMail(
  to: { name: string; locale: Locale },
  lines: readonly string[],
  link: string,
): MailText {
  const words = WORDS[to.locale];
  const sv = to.locale === 'sv';
  const subject = sv
    ? `${lines.length} ${lines.length === 1 ? 'nytt meddelande' : 'nya meddelanden'} i Medel`
    : `${lines.length} new message${lines.length === 1 ? '' : 's'} in Medel`;
  return {
    subject,
    body: [
      words.hello(to.name),
      lines.map((line) => `– ${line}`).join('\n'),
      `${words.more} ${link}`,
      `${words.automatic} ${words.choose}`,
    ].join('\n\n'),
  };
}

export function invitationMail(
  to: { name: string; locale: Locale },
  about: { organisationName: string; link: string; lastDay: string },
): MailText {
  const words = WORDS[to.locale];
  return to.locale === 'sv'
    ? {
        subject: 'Inbjudan till Medel',
        body: [
          words.hello(to.name),
          `Du är inbjuden att använda Medel för ${about.organisationName}.`,
          `Välj ett lösenord här, senast ${about.lastDay}: ${about.link}`,
          words.automatic,
        ].join('\n\n'),
      }
    : {
        subject: 'Invitation to Medel',
        body: [
          words.hello(to.name),
          `You are invited to use Medel for ${about.organisationName}.`,
          `Choose a password here, by ${about.lastDay}: ${about.link}`,
          words.automatic,
        ].join('\n\n'),
      };
}
