import type { RoundSettings } from '../contracts/round-settings.js';
import type { Areas } from './application-form.js';

/** What could be applied for in 2013: three areas with 13 measures for kommuner, two areas with 8 for non-profits. */
export const AREAS_2013: Areas = [
  {
    key: 'prerequisites',
    title: 'Förutsättningar för arbetet',
    recipientClasses: ['municipality'],
    measures: [
      { key: 'mapping', title: 'Kartläggning' },
      { key: 'actionPlan', title: 'Handlingsplan' },
      { key: 'cooperation', title: 'Samverkan' },
      { key: 'coordination', title: 'Samordningsfunktion' },
      { key: 'competence', title: 'Kompetensutveckling' },
      { key: 'information', title: 'Information' },
    ],
  },
  {
    key: 'detection',
    title: 'Upptäckt, utredning, bedömning och uppföljning',
    recipientClasses: ['municipality'],
    measures: [
      { key: 'routines', title: 'Rutiner' },
      { key: 'assessmentMethods', title: 'Bedömningsmetoder' },
    ],
  },
  {
    key: 'support',
    title: 'Skydd, stöd och behandling',
    recipientClasses: ['municipality'],
    measures: [
      { key: 'supportWomen', title: 'Stöd till våldsutsatta kvinnor' },
      { key: 'supportChildren', title: 'Stöd till barn' },
      { key: 'perpetrators', title: 'Behandling av våldsutövare' },
      { key: 'housing', title: 'Boendeplatser' },
      { key: 'other', title: 'Andra åtgärder' },
    ],
  },
  {
    key: 'ngoDocumentation',
    title: 'Dokumentation och statistik',
    recipientClasses: ['nonProfit'],
    measures: [{ key: 'ngoStatistics', title: 'Dokumentation' }],
  },
  {
    key: 'ngoSupport',
    title: 'Skydd, stöd och behandling i föreningen',
    recipientClasses: ['nonProfit'],
    measures: [
      { key: 'ngoCompetence', title: 'Kompetensutveckling' },
      { key: 'ngoInformation', title: 'Information' },
      { key: 'ngoWomen', title: 'Stöd till våldsutsatta kvinnor' },
      { key: 'ngoChildren', title: 'Stöd till barn' },
      { key: 'ngoPerpetrators', title: 'Stöd till våldsutövare' },
      { key: 'ngoHousing', title: 'Boendeplatser' },
      { key: 'ngoOther', title: 'Andra åtgärder' },
    ],
  },
];

/** The three prestationskrav of 2013; all must be met. */
export const REQUIREMENTS_2013: RoundSettings['requirements'] = [
  {
    key: 'extent',
    title: 'Kunskap om våldets omfattning',
    description:
      'Sökanden visar kunskap om våldets omfattning i det egna området, eller att arbetet med att skaffa den har börjat.',
  },
  {
    key: 'actionPlan',
    title: 'Handlingsplan',
    description: 'Sökanden visar att rekommendationerna i avsnittet Handlingsplan i SOSFS 2009:22 följs.',
  },
  {
    key: 'workBegun',
    title: 'Arbetet 2012 har börjat',
    description: 'Den som beviljades medel 2012 visar att det planerade arbetet har börjat.',
  },
];
