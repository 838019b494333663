import { t } from './definition-parts.js';
import type { AreaTexts } from './report-2016-areas.js';
import { MEASURES_2016 } from './report-2016-choices.js';
import { report2016 } from './report-2016-pages.js';

/** The six areas of the Government's decision of 28 January 2016, as put to the municipalities. */
export const AREAS_2016_KOMMUN: AreaTexts = {
  1: {
    title: t('Långsiktigt, strukturerat och samordnat arbete', 'Long-term, structured and coordinated work'),
    help: t(
      'Till exempel ledning och styrning, handlingsplaner, samordnare, intern och extern samverkan enligt SOSFS 2014:4.',
      'For example governance, action plans, coordinators, internal and external cooperation under SOSFS 2014:4.',
    ),
  },
  2: {
    title: t(
      'Förmåga att följa regelverk och arbeta med aktuell kunskap och verksamma metoder',
      'Ability to follow the rules and work with current knowledge and effective methods',
    ),
    help: t(
      'Till exempel utbildning, handledning, bedömningsmetoder, brister som tillsynen har pekat på.',
      'For example training, supervision, assessment methods, shortcomings found by inspections.',
    ),
  },
  3: {
    title: t(
      'Kunskap om och spridning av metoder för att upptäcka och stödja barn',
      'Knowledge and dissemination of methods to identify and support children',
    ),
    help: t(
      'Barn som har bevittnat eller själva utsatts för våld av närstående.',
      'Children who have witnessed violence or been subjected to it by close persons.',
    ),
  },
  4: {
    title: t(
      'Universell och selektiv prevention samt insatser för att nå våldsutövare',
      'Universal and selective prevention and reaching perpetrators',
    ),
    help: t(
      'Till exempel våldsförebyggande arbete med unga, samtalsstöd och behandling för den som utövar våld.',
      'For example prevention among young people, counselling and treatment for perpetrators.',
    ),
  },
  5: {
    title: t(
      'Metoder anpassade för särskilt utsatta grupper',
      'Methods adapted to especially vulnerable groups',
    ),
    help: t(
      'Till exempel personer med funktionsnedsättning, missbruk eller utländsk bakgrund, äldre, hbtq-personer och personer utsatta för hedersrelaterat våld.',
      'For example persons with disabilities, substance use or foreign background, older persons, LGBTQ persons and persons subjected to honour-related violence.',
    ),
  },
  6: {
    title: t('Prostitution och människohandel', 'Prostitution and trafficking'),
    help: t(
      'Stöd till och skydd för personer i prostitution och utsatta för människohandel för sexuella ändamål.',
      'Support and protection for persons in prostitution and victims of trafficking for sexual purposes.',
    ),
  },
};

export const REPORT_2016_KOMMUN = report2016(
  'report-2016-kommun',
  t('Redovisning av utvecklingsmedel 2016 – kommuner', 'Report on development funds 2016 – municipalities'),
  AREAS_2016_KOMMUN,
  MEASURES_2016,
);
