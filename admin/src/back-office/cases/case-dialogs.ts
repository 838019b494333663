import type { CaseDetail } from '#domain/contracts/index.js';
import { addDays } from '#domain/calendar/legal-day.js';
import type { Words } from '../../i18n/use-words.js';
import { APPLICATION_DIALOGS } from './application-dialogs.js';
import { restOf, standingReport } from './case-amounts.js';
import type { ActionDialogProps } from '../../shared/form/ActionDialog.js';
import { formatDay, formatKronor, type Locale } from '../../shared/format.js';

export interface Situation {
  grantCase: CaseDetail;
  today: string;
  say: Words;
  locale: Locale;
}
export type CaseDialog = Omit<ActionDialogProps, 'onClose'>;

const ANSWER_DAYS = 14;

/** Every step has a form of its own, and what it creates is a thing of its own. */
const DIALOGS: Record<string, (situation: Situation) => CaseDialog> = {
  ...APPLICATION_DIALOGS,
  reviewReport: ({ grantCase, say }) => ({
    title: say('Granska redovisningen', 'Review the report'),
    intro: say(
      `Redovisad förbrukning är ${formatKronor(standingReport(grantCase)?.used)} av utbetalda ${formatKronor(grantCase.amounts.paid)}.`,
      `Reported use is ${formatKronor(standingReport(grantCase)?.used)} of ${formatKronor(grantCase.amounts.paid)} paid.`,
    ),
    path: `/cases/${grantCase.id}/report-review`,
    fields: [
      {
        name: 'acceptedUsed',
        label: say('Godkänd förbrukning', 'Accepted use'),
        kind: 'kronor',
        initial: formatKronor(standingReport(grantCase)?.used ?? 0),
        help: say(
          'Högst vad som redovisats. Sänk beloppet om något använts på annat än vad bidraget är till för.',
          'At most what was reported. Lower it if something was used for another purpose.',
        ),
      },
      {
        name: 'note',
        label: say('Anteckning', 'Note'),
        kind: 'longText',
        max: 4000,
        optional: true,
        help: say('Intern. Syns inte för mottagaren.', 'Internal. The recipient does not see it.'),
      },
    ],
    submitLabel: say('Godkänn redovisningen', 'Accept the report'),
    success: say('Redovisningen är granskad.', 'The report has been reviewed.'),
  }),
  returnReport: ({ grantCase, today, say }) => ({
    title: say('Begär komplettering', 'Return for completion'),
    intro: say(
      'Redovisningen öppnas igen för mottagaren, som får texten och dagen.',
      'The report is opened again to the recipient, who gets the text and the day.',
    ),
    path: `/cases/${grantCase.id}/report-return`,
    fields: [
      {
        name: 'supplementText',
        label: say('Vad som behöver kompletteras', 'What is missing'),
        kind: 'longText',
        max: 4000,
      },
      {
        name: 'dueOn',
        label: say('Svar senast', 'Answer by'),
        kind: 'day',
        initial: addDays(today, ANSWER_DAYS),
      },
    ],
    submitLabel: say('Begär komplettering', 'Return'),
    success: say('Begäran är skickad.', 'The report has been returned.'),
  }),
  close: ({ grantCase, say }) => ({
    title: say('Avsluta ärendet', 'Close the case'),
    intro: say(
      'Redovisningen är granskad och inget återstår att betala tillbaka. Mottagaren får besked. Ett avslutat ärende kan inte öppnas igen.',
      'The report has been reviewed and nothing remains to be repaid. The recipient is told. A closed case cannot be opened again.',
    ),
    path: `/cases/${grantCase.id}/closure`,
    submitLabel: say('Avsluta ärendet', 'Close the case'),
    success: say('Ärendet är avslutat.', 'The case has been closed.'),
  }),
  communicate: ({ grantCase, today, say }) => ({
    title: say('Kommunicera med mottagaren', 'Hear the party'),
    intro: say(
      'Mottagaren får veta vad som talar för ett återkrav och kan svara innan beslutet fattas (25 § förvaltningslagen).',
      'The recipient is told what speaks for a claim and may answer before the decision (section 25 of the Administrative Procedure Act).',
    ),
    path: `/cases/${grantCase.id}/communication`,
    fields: [
      {
        name: 'text',
        label: say('Text till mottagaren', 'Text to the recipient'),
        kind: 'longText',
        max: 4000,
      },
      {
        name: 'answerBy',
        label: say('Svar senast', 'Answer by'),
        kind: 'day',
        initial: addDays(today, ANSWER_DAYS),
      },
    ],
    submitLabel: say('Skicka', 'Send'),
    success: say('Texten är skickad till mottagaren.', 'The text has been sent to the recipient.'),
  }),
  claimBack: ({ grantCase, say, locale }) => ({
    title: say('Besluta om återkrav', 'Decide on a repayment claim'),
    intro:
      say(
        `Ärendets rest är ${formatKronor(restOf(grantCase))}. Återbetalning ska ske senast ${formatDay(grantCase.round.repaymentDueOn, locale)} om inget annat beslutas.`,
        `The rest of the case is ${formatKronor(restOf(grantCase))}. It is to be repaid by ${formatDay(grantCase.round.repaymentDueOn, locale)} unless decided otherwise.`,
      ) + ` ${heard(grantCase.hearing, say, locale)}`,
    path: `/cases/${grantCase.id}/repayment-claim`,
    fields: [
      {
        name: 'ground',
        label: say('Grund', 'Ground'),
        kind: 'choice',
        initial: !standingReport(grantCase) ? 'reportMissing' : 'rest',
        options: [
          { value: 'rest', label: say('Pengar som inte använts', 'Money not used') },
          { value: 'wrongUse', label: say('Använt på annat än ändamålet', 'Used for another purpose') },
          { value: 'reportMissing', label: say('Ingen redovisning', 'No report') },
        ],
      },
      {
        name: 'amount',
        label: say('Belopp', 'Amount'),
        kind: 'kronor',
        initial: restOf(grantCase) > 0 ? formatKronor(restOf(grantCase)) : '',
      },
      {
        name: 'reasons',
        label: say('Skäl för beslutet', 'Reasons for the decision'),
        kind: 'longText',
        max: 4000,
      },
      {
        name: 'dueOn',
        label: say('Betalas senast', 'Pay by'),
        kind: 'day',
        initial: grantCase.round.repaymentDueOn,
      },
      {
        name: 'hearingSkippedReason',
        label: say('Varför kommunicering inte behövs', 'Why the party need not be heard'),
        kind: 'longText',
        max: 1000,
        optional: true,
        help: say(
          'Fylls i bara om mottagaren inte har fått yttra sig (25 § första stycket 1–3 förvaltningslagen).',
          'Only if the recipient has not been heard.',
        ),
      },
    ],
    danger: true,
    submitLabel: say('Besluta om återkrav', 'Decide'),
    success: say('Återkravet är beslutat.', 'The claim has been decided.'),
  }),
  waiveClaim: ({ grantCase, say }) => ({
    title: say('Efterge återkravet', 'Waive the claim'),
    intro: say(
      `Det som återstår, ${formatKronor(grantCase.claim?.open)}, krävs inte längre. Det kräver särskilda skäl.`,
      `What is left, ${formatKronor(grantCase.claim?.open)}, is no longer claimed. That takes special reasons.`,
    ),
    path: `/cases/${grantCase.id}/claim-waiver`,
    fields: [
      {
        name: 'specialReasons',
        label: say('Särskilda skäl', 'Special reasons'),
        kind: 'longText',
        max: 4000,
      },
    ],
    submitLabel: say('Efterge', 'Waive'),
    success: say('Återkravet är eftergivet.', 'The claim has been waived.'),
  }),
  writeOff: ({ grantCase, say }) => ({
    title: say('Skriv av ärendet', 'Write off the case'),
    intro: say(
      'Ärendet avslutas utan beslut i sak och pengarna går tillbaka till potten.',
      'The case ends without a decision on its merits and the money returns to the pot.',
    ),
    path: `/cases/${grantCase.id}/write-off`,
    fields: [{ name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 4000 }],
    danger: true,
    submitLabel: say('Skriv av', 'Write off'),
    success: say('Ärendet är avskrivet.', 'The case has been written off.'),
  }),
};

/** Whether the party has had its say, which the decision depends on (25 § förvaltningslagen). */
function heard(hearing: CaseDetail['hearing'], say: Words, locale: Locale): string {
  if (!hearing)
    return say(
      'Mottagaren är inte underrättad och har inte fått yttra sig.',
      'The recipient has not been told and has not been heard.',
    );
  const sent = formatDay(hearing.sentOn, locale);
  if (hearing.answeredOn) {
    const answered = formatDay(hearing.answeredOn, locale);
    return say(
      `Mottagaren underrättades ${sent} och svarade ${answered}.`,
      `The recipient was told on ${sent} and answered on ${answered}.`,
    );
  }
  const by = formatDay(hearing.answerBy, locale);
  if (hearing.open)
    return say(
      `Mottagaren underrättades ${sent} och kan svara till och med ${by}.`,
      `The recipient was told on ${sent} and may answer until ${by}.`,
    );
  return say(
    `Mottagaren underrättades ${sent} och har inte svarat. Tiden gick ut ${by}.`,
    `The recipient was told on ${sent} and has not answered. The time passed on ${by}.`,
  );
}

export function dialogOf(event: string, situation: Situation): CaseDialog | undefined {
  const dialog = DIALOGS[event]?.(situation);
  return dialog && { ...dialog, fixed: { version: situation.grantCase.version } };
}
