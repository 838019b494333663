import { choice, t } from './definition-parts.js';
import { report2013 } from './report-2013-pages.js';

/** The lead reports for all who applied together. */
export const REPORT_2013_KOMMUN = report2013(
  'report-2013-kommun',
  t(
    'Redovisning av utvecklingsmedel 2013 – kommuner och stadsdelsnämnder',
    'Report on development funds 2013 – municipalities and district boards',
  ),
  [
    {
      number: 1,
      title: t('Förutsättningar för arbetet', 'Prerequisites of the work'),
      measures: [
        choice('mapping', 'Kartläggning', 'Mapping'),
        choice('action_plan', 'Handlingsplan', 'Action plan'),
        choice('cooperation', 'Samverkan', 'Cooperation'),
        choice('coordination', 'Samordningsfunktion', 'Coordinating function'),
        choice('competence', 'Kompetensutveckling', 'Competence development'),
        choice('information', 'Information', 'Information'),
        choice('other', 'Annan åtgärd', 'Other measure'),
      ],
    },
    {
      number: 2,
      title: t(
        'Upptäckt, utredning, bedömning och uppföljning',
        'Detection, investigation, assessment and follow-up',
      ),
      measures: [
        choice('routines', 'Rutiner', 'Routines'),
        choice('assessment_methods', 'Bedömningsmetoder', 'Assessment methods'),
        choice('other', 'Annan åtgärd', 'Other measure'),
      ],
    },
    {
      number: 3,
      title: t('Skydd, stöd och behandling', 'Protection, support and treatment'),
      measures: [
        choice('support_women', 'Stöd till våldsutsatta kvinnor', 'Support to women'),
        choice('support_children', 'Stöd till barn', 'Support to children'),
        choice('perpetrators', 'Behandling av våldsutövare', 'Treatment of perpetrators'),
        choice('housing', 'Boendeplatser', 'Housing'),
        choice('other', 'Annan åtgärd', 'Other measure'),
      ],
    },
  ],
);

export const REPORT_2013_FORENING = report2013(
  'report-2013-forening',
  t(
    'Redovisning av utvecklingsmedel 2013 – ideella föreningar',
    'Report on development funds 2013 – non-profit associations',
  ),
  [
    {
      number: 1,
      title: t('Dokumentation och statistik', 'Documentation and statistics'),
      measures: [
        choice('documentation', 'Dokumentation', 'Documentation'),
        choice('statistics', 'Statistik', 'Statistics'),
        choice('other', 'Annan åtgärd', 'Other measure'),
      ],
    },
    {
      number: 2,
      title: t('Skydd, stöd och behandling', 'Protection, support and treatment'),
      measures: [
        choice('competence', 'Kompetensutveckling', 'Competence development'),
        choice('information', 'Information', 'Information'),
        choice('support_women', 'Stöd till våldsutsatta kvinnor', 'Support to women'),
        choice('support_children', 'Stöd till barn', 'Support to children'),
        choice('perpetrators', 'Stöd till våldsutövare', 'Support to perpetrators'),
        choice('housing', 'Boendeplatser', 'Housing'),
        choice('other', 'Annan åtgärd', 'Other measure'),
      ],
    },
  ],
);
