import { t } from './definition-parts.js';
import type { AreaTexts } from './report-2016-areas.js';
import { MEASURES_2016_REGION } from './report-2016-choices.js';
import { report2016 } from './report-2016-pages.js';

/** The same six areas, as they look from health and dental care. */
export const AREAS_2016_REGION: AreaTexts = {
  1: {
    title: t(
      'Långsiktigt, strukturerat och samordnat arbete i hälso- och sjukvården och tandvården',
      'Long-term, structured and coordinated work in health and dental care',
    ),
    help: t(
      'Till exempel ledning och styrning, vårdprogram, samordnare eller kompetenscentrum, samverkan med kommunerna enligt SOSFS 2014:4.',
      'For example governance, care programmes, coordinators or centres of expertise, cooperation with the municipalities under SOSFS 2014:4.',
    ),
  },
  2: {
    title: t(
      'Förmåga att följa regelverk och att fråga om, dokumentera och behandla följder av våld',
      'Ability to follow the rules and to ask about, record and treat the effects of violence',
    ),
    help: t(
      'Till exempel utbildning av vårdpersonal, rutiner för att ställa frågor om våld, omhändertagande efter sexuella övergrepp.',
      'For example training of staff, routines for asking about violence, care after sexual assault.',
    ),
  },
  3: {
    title: t(
      'Kunskap om och spridning av metoder för att upptäcka och stödja barn',
      'Knowledge and dissemination of methods to identify and support children',
    ),
    help: t(
      'Till exempel i barnhälsovård, barn- och ungdomspsykiatri, akutsjukvård och tandvård, och rutiner för orosanmälan.',
      'For example in child health, child psychiatry, emergency and dental care, and routines for reporting concern.',
    ),
  },
  4: {
    title: t(
      'Universell och selektiv prevention samt vård för att nå våldsutövare',
      'Universal and selective prevention and care that reaches perpetrators',
    ),
    help: t(
      'Till exempel i mödrahälsovård, ungdomsmottagning, psykiatri och beroendevård.',
      'For example in maternal health, youth clinics, psychiatry and addiction care.',
    ),
  },
  5: {
    title: t(
      'Vård och metoder anpassade för särskilt utsatta grupper',
      'Care and methods adapted to especially vulnerable groups',
    ),
    help: t(
      'Till exempel patienter med funktionsnedsättning, missbruk eller utländsk bakgrund, äldre, hbtq-personer och personer utsatta för hedersrelaterat våld eller könsstympning.',
      'For example patients with disabilities, substance use or foreign background, older persons, LGBTQ persons and persons subjected to honour-related violence or genital mutilation.',
    ),
  },
  6: {
    title: t('Prostitution och människohandel', 'Prostitution and trafficking'),
    help: t(
      'Vård och stöd till personer i prostitution och utsatta för människohandel för sexuella ändamål.',
      'Care and support for persons in prostitution and victims of trafficking for sexual purposes.',
    ),
  },
};

export const REPORT_2016_REGION = report2016(
  'report-2016-region',
  t('Redovisning av utvecklingsmedel 2016 – regioner', 'Report on development funds 2016 – regions'),
  AREAS_2016_REGION,
  MEASURES_2016_REGION,
);
