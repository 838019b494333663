import { DEADLINE_LABELS } from '../deadlines/deadlines.js';
import type { NoticeFacts } from './notice-facts.js';
import { noticeParts } from './notice-text-parts.js';
import { APPLICATION_TEXTS_SV } from './notice-texts-applications-sv.js';
import { DECISION_TEXTS_SV } from './notice-texts-decisions-sv.js';
import type { NoticeText, NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('sv');

export const NOTICE_TEXTS_SV: NoticeTexts = {
  ...APPLICATION_TEXTS_SV,
  ...DECISION_TEXTS_SV,
  sendAllotmentNotice: {
    applicant: (f) => ({
      title: `Statsbidrag beviljat: ${f.programmeName}`,
      body: `${f.organisationName} har beviljats ${kr(f.allotted)} i ${f.roundName}. Ni får pengarna när ni har rekvirerat dem, senast ${day(f.requisitionClosesOn)}. Annars förfaller bidraget.`,
      mail: `Er organisation har beviljats statsbidrag. För att få pengarna behöver ni rekvirera dem i Medel, senast ${day(f.requisitionClosesOn)}.`,
    }),
  },
  sendRequisitionReceipt: {
    applicant: (f) => ({
      title: 'Rekvisitionen är mottagen',
      body: `Rekvisitionen på ${kr(f.requisitioned)} från ${f.organisationName} är mottagen.${f.paymentDueOn ? ` Pengarna betalas ut senast ${day(f.paymentDueOn)}.` : ''}`,
      mail: 'Er rekvisition är mottagen. Kvittensen finns i Medel, där ni också ser när pengarna betalas ut.',
    }),
  },
  sendLapseNotice: {
    applicant: (f) => ({
      title: 'Bidraget har förfallit',
      body: `Ingen rekvisition kom in senast ${day(f.requisitionClosesOn)}. Bidraget till ${f.organisationName}, ${kr(f.allotted)}, har därför förfallit.`,
      mail: 'Tiden för att rekvirera har gått ut utan att någon rekvisition har kommit in. Bidraget har därför förfallit.',
    }),
  },
  sendRedistributionNotice: {
    applicant: (f) => ({
      title: 'Ni har tilldelats ytterligare medel',
      body: `${f.organisationName} har tilldelats ytterligare ${kr(f.share)} av de medel som andra inte har rekvirerat. Ni behöver inte göra någon ny rekvisition.${f.paymentDueOn ? ` Pengarna betalas ut senast ${day(f.paymentDueOn)}.` : ''}`,
      mail: 'Er organisation har tilldelats ytterligare medel. Ni behöver inte göra någon ny rekvisition. Beloppet ser ni i Medel.',
    }),
  },
  sendPaymentNotice: {
    applicant: (f) => ({
      title: 'Bidraget är utbetalt',
      body: `${kr(f.payment?.amount)} har betalats ut till ${f.organisationName} ${day(f.payment?.paidOn)}. Redovisa senast ${day(f.reportDueOn)}.`,
      mail: `Bidraget är utbetalt. Användningen ska redovisas i Medel senast ${day(f.reportDueOn)}.`,
    }),
  },
  sendReportReceipt: {
    applicant: (f) => ({
      title: 'Redovisningen är mottagen',
      body: `Redovisningen från ${f.organisationName} är mottagen${f.used === null ? '' : `: ${kr(f.used)} har använts`}. Ni får besked när den är granskad.`,
      mail: 'Er redovisning är mottagen. Kvittensen finns i Medel. Ni får besked när redovisningen är granskad.',
    }),
    authority: (f) => ({
      title: `Redovisning att granska: ${f.organisationName}`,
      body: `${f.organisationName} har lämnat sin redovisning för ${f.roundName}${f.used === null ? '' : `: ${kr(f.used)} har använts`}.`,
      mail: 'En redovisning har kommit in och väntar på granskning.',
    }),
  },
  sendReportReturned: {
    applicant: (f) => ({
      title: 'Redovisningen behöver kompletteras',
      body: `Redovisningen från ${f.organisationName} behöver kompletteras senast ${day(f.supplementDueOn)}. Vad som saknas står i ärendet.`,
      mail: `Er redovisning behöver kompletteras senast ${day(f.supplementDueOn)}. I Medel står vad som saknas.`,
    }),
  },
  sendCommunication: {
    applicant: (f) => ({
      title: 'Underrättelse före beslut',
      body: `Innan ärendet avgörs har ${f.organisationName} rätt att yttra sig, senast ${day(f.hearingAnswerBy)}. Underrättelsen finns i ärendet.`,
      mail: `Innan ert ärende avgörs har ni rätt att yttra er, senast ${day(f.hearingAnswerBy)}. Underrättelsen finns i Medel.`,
    }),
  },
  sendHearingAnswer: {
    applicant: (f) => ({
      title: 'Ert svar på underrättelsen är mottaget',
      body: `Svaret från ${f.organisationName} på underrättelsen är mottaget och läses innan ärendet avgörs. Det finns i ärendet.`,
      mail: 'Ert svar på underrättelsen är mottaget. Det finns i Medel och läses innan ärendet avgörs.',
    }),
    authority: (f) => ({
      title: `Svar på underrättelsen: ${f.organisationName}`,
      body: `${f.organisationName} har svarat på underrättelsen i ${f.roundName}. Svaret finns i ärendet.`,
      mail: 'Ett svar på en underrättelse har kommit in.',
    }),
  },
  sendClosureNotice: {
    applicant: (f) => ({
      title: 'Ärendet är avslutat',
      body: `Redovisningen från ${f.organisationName} är granskad och inget återstår att betala tillbaka. Ärendet är avslutat.`,
      mail: 'Er redovisning är granskad och ärendet är avslutat.',
    }),
  },
  sendRepaymentClaim: {
    applicant: (f) => ({
      title: 'Beslut om återkrav',
      body: `${f.organisationName} ska betala tillbaka ${kr(f.claim?.amount)} senast ${day(f.claim?.dueOn)}. Ange OCR-nummer ${f.claim?.ocr ?? ''}. Skälen står i beslutet.`,
      mail: `Ett beslut om återkrav har fattats i ert ärende. Beslutet och betalningsuppgifterna finns i Medel. Betala senast ${day(f.claim?.dueOn)}.`,
    }),
  },
  sendReceiptNotice: {
    applicant: (f) => ({
      title: 'Inbetalning mottagen',
      body: `${kr(f.receipt)} har kommit in från ${f.organisationName}. Kvar att betala: ${kr(f.claim?.open)}.`,
      mail: 'En inbetalning på återkravet har kommit in. I Medel ser ni om något återstår att betala.',
    }),
  },
  sendSettlementReceipt: {
    applicant: (f) => ({
      title: 'Återkravet är betalt',
      body: `Hela återkravet, ${kr(f.claim?.amount)}, är betalt. Ärendet är avslutat.`,
      mail: 'Återkravet är betalt och ärendet är avslutat.',
    }),
    authority: (f) => ({
      title: `Återkravet är betalt: ${f.organisationName}`,
      body: `${f.organisationName} har betalat hela återkravet, ${kr(f.claim?.amount)}.`,
      mail: 'Ett återkrav är betalt i sin helhet.',
    }),
  },
  sendWaiverNotice: {
    applicant: (f) => ({
      title: 'Återkravet är eftergivet',
      body: `Det som återstod av återkravet mot ${f.organisationName} behöver inte betalas. Skälen står i beslutet.`,
      mail: 'Ett beslut om eftergift har fattats i ert ärende. Beslutet finns i Medel.',
    }),
  },
  sendWithdrawalReceipt: {
    applicant: (f) => ({
      title: 'Ärendet är återkallat',
      body: `${f.organisationName} har återkallat ärendet. Ni behöver inte göra något mer.`,
      mail: 'Er återkallelse är mottagen.',
    }),
    authority: (f) => ({
      title: `Återkallat ärende: ${f.organisationName}`,
      body: `${f.organisationName} har återkallat ärendet.`,
      mail: 'Ett ärende har återkallats.',
    }),
  },
  sendWriteOffNotice: {
    applicant: (f) => ({
      title: 'Ärendet är avskrivet',
      body: `Ärendet för ${f.organisationName} är avskrivet. Skälen står i beslutet.`,
      mail: 'Ert ärende är avskrivet. Beslutet finns i Medel.',
    }),
  },
  sendDeadlineReminder: {
    applicant: (f) => reminder(f, ''),
    authority: (f) => reminder(f, `${f.organisationName}: `),
    county: (f) => reminder(f, `${f.organisationName}: `),
  },
};

function reminder({ deadline, organisationName, roundName }: NoticeFacts, who: string): NoticeText {
  const what = deadline
    ? `${DEADLINE_LABELS[deadline.kind].sv.toLowerCase()} ${day(deadline.dueOn)}`
    : 'en dag att hålla';
  const title = `${who}${urgency(deadline?.offset ?? -1)}: ${what}`;
  return {
    title,
    body: `${organisationName}, ${roundName}: ${what}.`,
    mail: `${urgency(deadline?.offset ?? -1)}: ${what}. I Medel ser du vad som återstår att göra.`,
  };
}

function urgency(offset: number): string {
  if (offset < 0) return 'Påminnelse';
  return offset === 0 ? 'Sista dagen är i dag' : 'Tiden har gått ut';
}
