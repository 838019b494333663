import type { NoticeFacts } from './notice-facts.js';
import { noticeParts } from './notice-text-parts.js';
import type { NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('sv');

/** The decision, who may make it, and what may come after it. Titles stand in the mail as well, and so tell no outcome. */
export const DECISION_TEXTS_SV = {
  dispatchDecision: {
    applicant: (f) => ({
      title: 'Beslut i ert ärende',
      body: `${decided(f)} Skälen står i beslutet, som finns i ärendet.${f.decision?.appealable ? ' Där står också hur ni överklagar.' : ''}`,
      mail: 'Ett beslut har fattats i ert ärende. Beslutet finns i Medel.',
    }),
  },
  writeBatchLetter: {
    applicant: (f) => ({
      title: 'Ett brev i ert ärende',
      body: `Det finns ett brev till er i ärendet inom ${f.roundName}.`,
      mail: 'Det finns ett brev till er i Medel.',
    }),
  },
  sendConflictDeclared: {
    authority: (f) => ({
      title: `Jäv att pröva: ${f.organisationName}`,
      body: `Jäv är anmält för ${f.conflict?.userName ?? 'en person'} i ärendet från ${f.organisationName}. Personen tar ingen del i ärendet förrän jävet är prövat.`,
      mail: 'Jäv är anmält i ett ärende och behöver prövas.',
    }),
  },
  sendConflictTried: {
    authority: (f) => ({
      title: `Jäv är prövat: ${f.organisationName}`,
      body: `${f.conflict?.userName ?? 'Personen'} ${f.conflict?.state === 'rejected' ? 'är inte jävig' : 'är jävig'} i ärendet från ${f.organisationName}.${f.conflict?.replacedByName ? ` ${f.conflict.replacedByName} tar över ärendet.` : ''}`,
      mail: 'En fråga om jäv är prövad i ett ärende som rör dig.',
    }),
  },
  sendAppealReceipt: {
    applicant: (f) => ({
      title: 'Överklagandet är mottaget',
      body: `Överklagandet från ${f.appeal?.appellant ?? f.organisationName} är mottaget. Myndigheten prövar om det har kommit in i tid.`,
      mail: 'Ett överklagande i ert ärende är mottaget. I Medel ser ni vad som händer härnäst.',
    }),
    authority: (f) => ({
      title: `Överklagande: ${f.organisationName}`,
      body: `${f.appeal?.appellant ?? f.organisationName} har överklagat beslutet i ${f.roundName}. Pröva om överklagandet har kommit in i tid.`,
      mail: 'Ett överklagande har kommit in.',
    }),
  },
  sendAppealOutcome: {
    applicant: (f) => ({
      title: 'Besked om överklagandet',
      body: `${appealed(f)} Beskedet finns i ärendet.`,
      mail: 'Det finns ett besked om överklagandet i ert ärende.',
    }),
  },
  sendReviewRequest: {
    applicant: () => ({
      title: 'Begäran om omprövning är mottagen',
      body: 'Er begäran om omprövning är mottagen. Ni får besked när den är prövad.',
      mail: 'Er begäran om omprövning är mottagen.',
    }),
    authority: (f) => ({
      title: `Omprövning: ${f.organisationName}`,
      body: `Beslutet om ${f.organisationName} i ${f.roundName} ska omprövas.`,
      mail: 'En omprövning är registrerad i ett ärende.',
    }),
  },
  sendReviewOutcome: {
    applicant: (f) => ({
      title: 'Beslut om omprövning',
      body: `${reviewed(f)} Skälen finns i ärendet.`,
      mail: 'Ett beslut om omprövning har fattats i ert ärende. Det finns i Medel.',
    }),
  },
  sendChangeRequest: {
    applicant: (f) => ({
      title: 'Ändringsbegäran är mottagen',
      body: `Ändringsbegäran från ${f.organisationName} är mottagen. Ni får besked när den är prövad; till dess gäller det som är beslutat.`,
      mail: 'Er ändringsbegäran är mottagen.',
    }),
    authority: (f) => ({
      title: `Ändringsbegäran: ${f.organisationName}`,
      body: `${f.organisationName} har begärt en ändring i ${f.roundName}. Det gamla och det nya visas i ärendet.`,
      mail: 'En ändringsbegäran har kommit in.',
    }),
  },
  sendChangeDecision: {
    applicant: (f) => ({
      title: 'Beslut om er ändringsbegäran',
      body: `Ändringsbegäran från ${f.organisationName} är ${f.change?.state === 'approved' ? 'godkänd' : 'avslagen'}. Skälen finns i ärendet.`,
      mail: 'Ett beslut om er ändringsbegäran har fattats. Det finns i Medel.',
    }),
  },
  sendDelayRequest: {
    applicant: (f) => ({
      title: 'Er begäran om avgörande är mottagen',
      body: `Begäran om att ärendet avgörs är mottagen. Myndigheten avgör ärendet eller avslår begäran senast ${day(f.delay?.dueOn)}.`,
      mail: 'Er begäran om att ärendet avgörs är mottagen.',
    }),
    authority: (f) => ({
      title: `Begäran om avgörande: ${f.organisationName}`,
      body: `${f.organisationName} begär att ärendet avgörs. Avgör det, eller avslå begäran, senast ${day(f.delay?.dueOn)} (12 § förvaltningslagen).`,
      mail: `En begäran om att ett ärende avgörs har kommit in. Svara senast ${day(f.delay?.dueOn)}.`,
    }),
  },
  sendDelayRefusal: {
    applicant: (f) => ({
      title: 'Beslut om er begäran om avgörande',
      body: `Myndigheten avgör inte ärendet för ${f.organisationName} nu. Skälen, och hur ni överklagar, finns i ärendet.`,
      mail: 'Ett beslut om er begäran om avgörande har fattats. Det finns i Medel.',
    }),
  },
  sendDelayNotice: {
    applicant: (f) => ({
      title: 'Beslutet dröjer',
      body: `Beslutet i ärendet för ${f.organisationName} blir väsentligt försenat. ${f.delayReasons ?? 'Skälen finns i ärendet.'}`,
      mail: 'Beslutet i ert ärende dröjer. I Medel står varför.',
    }),
  },
  sendSlowCaseNotice: {
    authority: (f) => ({
      title: `Sex månader utan beslut: ${f.organisationName}`,
      body: `Ansökan från ${f.organisationName} i ${f.roundName} kom in ${day(f.arrivedOn)} och är inte avgjord. Underrätta parten om förseningen (11 § förvaltningslagen). En enskild part kan nu begära att ärendet avgörs (12 §).`,
      mail: 'Ett ärende har väntat i sex månader utan att avgöras.',
    }),
  },
  sendCarryOverNotice: {
    applicant: (f) => ({
      title: 'Beslut om överföring av medel',
      body: `${f.organisationName} får behålla ${kr(f.carryOver?.amount)} att använda senast ${day(f.carryOver?.useTo)}. Redovisa senast ${day(f.carryOver?.reportDueOn)}.`,
      mail: 'Ett beslut om medel som inte har använts har fattats i ert ärende. Det finns i Medel.',
    }),
  },
} satisfies Partial<NoticeTexts>;

function decided({ decision, organisationName, roundName }: NoticeFacts): string {
  switch (decision?.kind) {
    case 'grant':
    case 'grantInPart':
      return `${organisationName} har beviljats ${kr(decision.amount)} av sökta ${kr(decision.applied)} i ${roundName}.`;
    case 'deny':
      return `Ansökan från ${organisationName} i ${roundName} är avslagen.`;
    case 'dismiss':
      return `Ansökan från ${organisationName} i ${roundName} är avvisad.`;
    default:
      return `Ett beslut om ${organisationName} har fattats i ${roundName}.`;
  }
}

function appealed({ appeal }: NoticeFacts): string {
  switch (appeal?.outcome) {
    case 'granted':
      return 'Domstolen har bifallit överklagandet.';
    case 'grantedInPart':
      return 'Domstolen har delvis bifallit överklagandet.';
    case 'denied':
      return 'Domstolen har avslagit överklagandet.';
    case 'remitted':
      return 'Domstolen har lämnat tillbaka ärendet till myndigheten.';
    case 'dismissed':
      return 'Domstolen har avvisat överklagandet.';
    case 'withdrawn':
      return 'Överklagandet är återkallat.';
    default:
      if (appeal?.inTime === false) return 'Överklagandet kom in för sent och har avvisats.';
      return appeal?.handedOver
        ? `Överklagandet har lämnats över till ${appeal.court ?? 'domstolen'}.`
        : 'Myndigheten har prövat överklagandet.';
  }
}

/** The changed grant goes on as it is; a changed denial is tried anew. */
function reviewed({ review, decision }: NoticeFacts): string {
  if (review?.state === 'upheld') return 'Myndigheten har omprövat beslutet och ändrar det inte.';
  return decision?.kind === 'change'
    ? 'Myndigheten har omprövat beslutet och ändrar det.'
    : 'Myndigheten har omprövat beslutet och prövar ärendet på nytt.';
}
