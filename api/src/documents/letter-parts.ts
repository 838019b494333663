import { formatDay, stockholmDay } from '#domain/calendar/legal-day.js';
import type { Answers, FormContext, FormDefinition } from '#domain/forms/form-definition.js';
import { findForm } from '#domain/forms/form-registry.js';
import { readAnswers } from '#domain/forms/questions.js';
import { formatBankgiro, isValidBankgiro } from '#domain/identifiers/bankgiro.js';
import type { LetterWords } from '#domain/letters/letter-words.js';
import type { DocumentCase } from './document-case.js';
import type { Fact, Letter, LetterSection } from './letter.js';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** `1 juni 2016 kl. 14.05`, Swedish time. */
export function formatMoment(at: Date): string {
  return `${formatDay(stockholmDay(at))} kl. ${clock.format(at).replace(':', '.')}`;
}

export function fact(label: string, value: string): Fact {
  return { label, value };
}

export function section(title: string, ...paragraphs: string[]): LetterSection {
  return { title, paragraphs, facts: [] };
}

export function letterOf(
  about: Pick<DocumentCase, 'authority' | 'registryNumber' | 'recipient'>,
  day: string,
  words: LetterWords,
): Letter {
  return {
    authority: about.authority,
    registryNumber: about.registryNumber,
    recipient: about.recipient,
    day: formatDay(day),
    ...words,
  };
}

/** The answers as they were sent, question by question. */
export function answerSections(
  sent: { formId: string; formVersion: number; answers: string },
  context: FormContext,
): LetterSection[] {
  const form = findForm(sent.formId, sent.formVersion);
  if (!form) throw new Error(`no form ${sent.formId} version ${sent.formVersion}`);
  return sectionsOfAnswers(form, sent.answers, context);
}

export function sectionsOfAnswers(
  form: FormDefinition,
  answers: string,
  context: FormContext = {},
): LetterSection[] {
  return readAnswers(form, JSON.parse(answers) as Answers, context).map(({ title, answers: given }) => ({
    title,
    paragraphs: [],
    facts: given.map((answer) => fact(answer.title, answer.text)),
  }));
}

export function bankgiroText(digits: string): string {
  return isValidBankgiro(digits) ? formatBankgiro(digits) : digits;
}
