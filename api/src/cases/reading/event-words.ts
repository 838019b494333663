import { eventLabel } from '#domain/lifecycle/event-labels.js';
import { label, type Label, type Language } from '#domain/lifecycle/label.js';

/** What happens to a case without moving it, in the words of the history. Events of the machines have theirs in the domain. */
const BESIDE_THE_MACHINES: Readonly<Record<string, Label>> = {
  assign: label('Handläggare ändrad', 'Case officer changed'),
  note: label('Anteckning', 'Note'),
  communicate: label('Underlaget kommunicerat', 'Material communicated'),
  answerCommunication: label(
    'Mottagaren har svarat på underrättelsen',
    'The recipient answered the communication',
  ),
  reviewReport: label('Redovisningen granskad', 'Report reviewed'),
  redistribute: label('Andel av kvarvarande medel tilldelad', 'Share of remaining funds allotted'),
  moveDeadlines: label('Datum ändrade', 'Days changed'),
};

export function historyWords(event: string, language: Language): string {
  const words =
    eventLabel('grantCase', event) ?? eventLabel('payment', event) ?? eventLabel('repaymentClaim', event);
  if (words) return words.history[language];
  return Object.hasOwn(BESIDE_THE_MACHINES, event)
    ? (BESIDE_THE_MACHINES[event]?.[language] ?? event)
    : event;
}
