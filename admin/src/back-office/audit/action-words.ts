import { historyText } from '#domain/lifecycle/event-labels.js';
import type { Words } from '../../i18n/use-words.js';
import type { Locale } from '../../shared/format.js';

const MACHINES = ['grantCase', 'payment', 'repaymentClaim'] as const;

/** Acts that move no machine. What is not here and no event of a machine is shown by its code. */
const ACTS: Record<string, (say: Words) => string> = {
  acceptInvitation: (say) => say('Inbjudan antagen', 'Invitation accepted'),
  addDelegationRule: (say) => say('Rad i delegationsordningen tillagd', 'Delegation rule added'),
  addLegalBasis: (say) => say('Ny version av den rättsliga grunden', 'New version of the legal basis'),
  addMembership: (say) => say('Roll given', 'Role given'),
  answerCommunication: (say) => say('Mottagaren har svarat på underrättelsen', 'Recipient answered'),
  assign: (say) => say('Handläggare ändrad', 'Officer changed'),
  assignOfficer: (say) => say('Handläggare ändrad', 'Officer changed'),
  changeMe: (say) => say('Egna inställningar ändrade', 'Own settings changed'),
  changeOrganisation: (say) => say('Organisation ändrad', 'Organisation changed'),
  changePassword: (say) => say('Lösenord bytt', 'Password changed'),
  changeRound: (say) => say('Omgång ändrad', 'Round changed'),
  changeUser: (say) => say('Användare ändrad', 'User changed'),
  communicate: (say) => say('Mottagaren underrättad', 'Party heard'),
  copyRound: (say) => say('Omgång skapad som kopia', 'Round created as a copy'),
  createAdministrator: (say) => say('Administratör skapad', 'Administrator created'),
  createProgramme: (say) => say('Program skapat', 'Programme created'),
  createRound: (say) => say('Omgång skapad', 'Round created'),
  endDelegationRule: (say) => say('Rad i delegationsordningen avslutad', 'Delegation rule ended'),
  endMembership: (say) => say('Roll avslutad', 'Role ended'),
  inviteUser: (say) => say('Användare inbjuden', 'User invited'),
  moveDemoDay: (say) => say('Demons dag flyttad', 'Demo day moved'),
  note: (say) => say('Tjänsteanteckning', 'Note'),
  planPayment: (say) => say('Utbetalning planerad', 'Payment planned'),
  publishRound: (say) => say('Omgång publicerad', 'Round published'),
  redistribute: (say) => say('Omfördelning beslutad', 'Redistribution decided'),
  remind: (say) => say('Påminnelse', 'Reminder'),
  retryEffect: (say) => say('Misslyckad åtgärd försökt igen', 'Failed action retried'),
  reviewReport: (say) => say('Redovisning granskad', 'Report reviewed'),
  signIn: (say) => say('Inloggning', 'Sign-in'),
};

export function actionWords(action: string, say: Words, locale: Locale): string {
  const act = Object.hasOwn(ACTS, action) ? ACTS[action] : undefined;
  if (act) return act(say);
  return (
    MACHINES.map((machine) => historyText(machine, action, locale)).find((text) => text !== action) ?? action
  );
}
