import { noticeParts } from './notice-text-parts.js';
import type { NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('sv');

/** From the application until everything is there to decide on. */
export const APPLICATION_TEXTS_SV = {
  sendApplicationReceipt: {
    applicant: (f) => ({
      title: 'Ansökan är mottagen',
      body: `Ansökan från ${f.organisationName} om ${kr(f.applied)} i ${f.roundName} är mottagen och har diarienummer ${f.registryNumber}. Den räknas som inkommen ${day(f.arrivedOn)}.`,
      mail: 'Er ansökan är mottagen. Kvittensen finns i Medel, där ni också ser vad som händer härnäst.',
    }),
  },
  sendMemberInvitation: {
    applicant: (f) => ({
      title: `Inbjudan att söka tillsammans: ${f.programmeName}`,
      body: `${f.organisationName} vill söka statsbidrag i ${f.roundName} tillsammans med ${f.member?.organisationName ?? 'er'}. Behörig företrädare svarar i Medel om ni är med eller avstår.`,
      mail: 'Er organisation är inbjuden att söka statsbidrag tillsammans med andra. Behörig företrädare svarar i Medel.',
    }),
  },
  sendMemberAnswer: {
    applicant: (f) => ({
      title: `Svar från medsökande: ${f.member?.organisationName ?? ''}`,
      body:
        f.member?.status === 'confirmed'
          ? `${f.member.organisationName} är med i ansökan i ${f.roundName}.`
          : `${f.member?.organisationName ?? 'Den medsökande'} avstår från att vara med i ansökan i ${f.roundName}. Kontrollera andelarna och budgeten innan ni skickar in den.`,
      mail: 'En organisation som ni har bjudit in har svarat.',
    }),
  },
  sendOpinionRequest: {
    county: (f) => ({
      title: `Begäran om yttrande: ${f.organisationName}`,
      body: `Länsstyrelsen ombeds yttra sig över ansökan från ${f.organisationName} i ${f.roundName}, senast ${day(f.opinion?.dueOn)}.`,
      mail: `Länsstyrelsen ombeds yttra sig över en ansökan om statsbidrag, senast ${day(f.opinion?.dueOn)}.`,
    }),
  },
  sendOpinionReminder: {
    county: (f) => ({
      title: `Yttrandet väntas: ${f.organisationName}`,
      body: `Myndigheten påminner om yttrandet över ansökan från ${f.organisationName} i ${f.roundName}. Det skulle lämnas senast ${day(f.opinion?.dueOn)}.`,
      mail: `Myndigheten påminner om ett yttrande som ska lämnas senast ${day(f.opinion?.dueOn)}.`,
    }),
  },
  sendOpinionAnswer: {
    authority: (f) => ({
      title: `Yttrande har kommit: ${f.organisationName}`,
      body: `Länsstyrelsen har yttrat sig över ansökan från ${f.organisationName} i ${f.roundName}. Yttrandet finns i ärendet.`,
      mail: 'Ett yttrande från en länsstyrelse har kommit in.',
    }),
  },
  sendOpinionClosed: {
    county: (f) => ({
      title: `Yttrandet behövs inte längre: ${f.organisationName}`,
      body: `Länsstyrelsen behöver inte yttra sig över ansökan från ${f.organisationName} i ${f.roundName}. Begäran är stängd.`,
      mail: 'En begäran om yttrande är stängd. Länsstyrelsen behöver inte svara.',
    }),
  },
  sendSupplementRequest: {
    applicant: (f) => ({
      title: 'Ansökan behöver kompletteras',
      body: `Ansökan från ${f.organisationName} i ${f.roundName} behöver kompletteras senast ${day(f.supplement?.dueOn)}. I ärendet står vad som saknas och vad som händer om ni inte svarar.`,
      mail: `Er ansökan behöver kompletteras senast ${day(f.supplement?.dueOn)}. I Medel står vad som saknas och vad som händer om ni inte svarar.`,
    }),
  },
  sendSupplementAnswer: {
    applicant: (f) => ({
      title: 'Kompletteringen är mottagen',
      body: `Kompletteringen av ansökan från ${f.organisationName} i ${f.roundName} är mottagen.`,
      mail: 'Er komplettering är mottagen. Den finns i Medel.',
    }),
    authority: (f) => ({
      title: `Komplettering har kommit: ${f.organisationName}`,
      body: `${f.organisationName} har kompletterat sin ansökan i ${f.roundName}. Skillnaderna visas i ärendet.`,
      mail: 'En komplettering har kommit in.',
    }),
  },
  sendMessage: {
    applicant: (f) => ({
      title: 'Nytt meddelande från myndigheten',
      body: `${f.message?.authorName ?? 'Handläggaren'} har skrivit till ${f.organisationName} om ärendet i ${f.roundName}.${f.message?.wantsReply ? ' Ett svar önskas.' : ''}`,
      mail: `Myndigheten har skrivit till er i ert ärende.${f.message?.wantsReply ? ' Ett svar önskas.' : ''}`,
    }),
    authority: (f) => ({
      title: `Nytt meddelande: ${f.organisationName}`,
      body: `${f.message?.authorName ?? 'Den sökande'} har skrivit om ärendet i ${f.roundName}.${f.message?.wantsReply ? ' Ett svar önskas.' : ''}`,
      mail: 'Den sökande har skrivit i ett ärende.',
    }),
  },
  sendProposalReturned: {
    authority: (f) => ({
      title: `Beslutsförslaget är återlämnat: ${f.organisationName}`,
      body: `Beslutsfattaren har lämnat tillbaka förslaget om ${f.organisationName} i ${f.roundName}. I ärendet står vad som behöver göras.`,
      mail: 'Ett beslutsförslag är återlämnat.',
    }),
  },
} satisfies Partial<NoticeTexts>;
