import { choice } from './definition-parts.js';
import type { FormChoice } from './form-definition.js';

/** Code lists of the 2016 report. A code keeps its meaning for ever; a new year gets a new list and a mapping. */
export const MEASURES_2016: FormChoice[] = [
  choice('mapping', 'Kartläggning eller inventering', 'Mapping or inventory'),
  choice('action_plan', 'Handlingsplan eller riktlinjer', 'Action plan or guidelines'),
  choice('cooperation', 'Utveckling av samverkan', 'Development of cooperation'),
  choice('coordination', 'Samordningsfunktion', 'Coordinating function'),
  choice('competence', 'Kompetensutveckling eller handledning', 'Competence development or supervision'),
  choice('information', 'Information och spridning', 'Information and dissemination'),
  choice('routines', 'Rutiner', 'Routines'),
  choice('assessment_methods', 'Bedömningsmetoder', 'Assessment methods'),
  choice(
    'support_women',
    'Utveckling av stöd till våldsutsatta vuxna',
    'Development of support to adult victims',
  ),
  choice('support_children', 'Utveckling av stöd till barn', 'Development of support to children'),
  choice('perpetrators', 'Behandling av personer som utövar våld', 'Treatment of perpetrators'),
  choice('housing', 'Skyddat boende eller andra boendeplatser', 'Sheltered or other housing'),
  choice('other', 'Annan åtgärd', 'Other measure'),
];

/** Health and dental care asks, examines and refers; it runs no shelters. */
export const MEASURES_2016_REGION: FormChoice[] = [
  choice('mapping', 'Kartläggning eller inventering', 'Mapping or inventory'),
  choice(
    'action_plan',
    'Handlingsplan, vårdprogram eller riktlinjer',
    'Action plan, care programme or guidelines',
  ),
  choice('cooperation', 'Utveckling av samverkan', 'Development of cooperation'),
  choice(
    'coordination',
    'Samordningsfunktion eller kompetenscentrum',
    'Coordinating function or centre of expertise',
  ),
  choice('competence', 'Kompetensutveckling eller handledning', 'Competence development or supervision'),
  choice('information', 'Information och spridning', 'Information and dissemination'),
  choice(
    'routines',
    'Rutiner för att fråga om, dokumentera och anmäla våld',
    'Routines for asking about, recording and reporting violence',
  ),
  choice('assessment_methods', 'Metoder för upptäckt och bedömning', 'Methods of detection and assessment'),
  choice(
    'care_victims',
    'Utveckling av vård och stöd till våldsutsatta vuxna',
    'Development of care and support to adult victims',
  ),
  choice(
    'care_children',
    'Utveckling av vård och stöd till barn',
    'Development of care and support to children',
  ),
  choice('perpetrators', 'Behandling av personer som utövar våld', 'Treatment of perpetrators'),
  choice('dental_care', 'Metoder i tandvården', 'Methods in dental care'),
  choice('other', 'Annan åtgärd', 'Other measure'),
];

export const TARGET_GROUPS_2016: FormChoice[] = [
  choice('women', 'Våldsutsatta kvinnor, 18 år och äldre', 'Women subjected to violence, 18 and older'),
  choice('men', 'Våldsutsatta män, 18 år och äldre', 'Men subjected to violence, 18 and older'),
  choice('girls', 'Våldsutsatta flickor under 18 år', 'Girls under 18 subjected to violence'),
  choice('children_witnesses', 'Barn som bevittnat våld', 'Children who have witnessed violence'),
  choice(
    'children_victims',
    'Barn som utsatts för våld av närstående',
    'Children subjected to violence by close persons',
  ),
  choice('perpetrators', 'Personer som utövar våld', 'Perpetrators of violence'),
  choice('disability', 'Personer med funktionsnedsättning', 'Persons with disabilities'),
  choice('substance', 'Personer med missbruk eller beroende', 'Persons with substance use problems'),
  choice('foreign_background', 'Personer med utländsk bakgrund', 'Persons with foreign background'),
  choice(
    'honour',
    'Personer utsatta för hedersrelaterat våld och förtryck',
    'Persons subjected to honour-related violence',
  ),
  choice('lgbtq', 'Hbtq-personer', 'LGBTQ persons'),
  choice('over_65', 'Personer över 65 år', 'Persons over 65'),
  choice('professionals', 'Berörda professioner', 'Professionals concerned'),
  choice('public', 'Allmänheten', 'The general public'),
  choice('other', 'Annan målgrupp', 'Other target group'),
];

export const PARTNERS_2016: FormChoice[] = [
  choice(
    'social_services',
    'Socialtjänst, även i annan kommun',
    'Social services, also of another municipality',
  ),
  choice('school', 'Förskola eller skola', 'Preschool or school'),
  choice('other_municipal', 'Annan kommunal verksamhet', 'Other municipal services'),
  choice('health_care', 'Hälso- och sjukvård', 'Health care'),
  choice('dental_care', 'Tandvård', 'Dental care'),
  choice('police', 'Polis', 'Police'),
  choice(
    'justice',
    'Åklagare, domstol eller kriminalvård',
    'Prosecutor, court or prison and probation service',
  ),
  choice('county_board', 'Länsstyrelse', 'County administrative board'),
  choice(
    'ngo',
    'Ideell förening, till exempel kvinno- eller brottsofferjour',
    'Non-profit association, such as a women’s shelter',
  ),
  choice('university', 'Universitet, högskola eller FoU-enhet', 'University or research unit'),
  choice('other', 'Annan aktör', 'Other party'),
  { ...choice('none', 'Ingen samverkan', 'No cooperation'), exclusive: true },
];

export const EVALUATION_2016: FormChoice[] = [
  choice('internal', 'Ja, internt', 'Yes, internally'),
  choice('external', 'Ja, externt', 'Yes, externally'),
  choice('both', 'Ja, både internt och externt', 'Yes, both internally and externally'),
  choice('planned', 'Nej, men det är planerat', 'No, but it is planned'),
  choice('no', 'Nej', 'No'),
];

export const UNUSED_REASONS_2016: FormChoice[] = [
  choice(
    'late_funds',
    'Medlen nådde verksamheten sent på året',
    'The funds reached the services late in the year',
  ),
  choice(
    'no_capacity',
    'Det fanns inte utrymme för utvecklingsarbete',
    'There was no room for development work',
  ),
  choice('recruitment', 'Svårt att rekrytera', 'Difficult to recruit'),
  choice('turnover', 'Personalomsättning eller sjukfrånvaro', 'Staff turnover or sick leave'),
  choice('procurement', 'Upphandling eller avtal tog längre tid', 'Procurement or contracts took longer'),
  choice('reorganisation', 'Omorganisation', 'Reorganisation'),
  choice('lower_costs', 'Insatserna blev billigare än planerat', 'The measures cost less than planned'),
  choice('postponed', 'Insatser har skjutits upp eller ställts in', 'Measures were postponed or cancelled'),
  choice('other', 'Annan orsak', 'Other reason'),
];

export const FUNDS_REACHED_2016: FormChoice[] = [
  choice('q1', 'Januari–mars 2016', 'January–March 2016'),
  choice('q2', 'April–juni 2016', 'April–June 2016'),
  choice('q3', 'Juli–september 2016', 'July–September 2016'),
  choice('q4', 'Oktober–december 2016', 'October–December 2016'),
  choice('never', 'Medlen har inte nått verksamheten', 'The funds have not reached the services'),
];

export const CONTINUES_2016: FormChoice[] = [
  choice('yes', 'Ja, i sin helhet', 'Yes, in full'),
  choice('partly', 'Ja, delvis', 'Yes, in part'),
  choice('no', 'Nej', 'No'),
  choice('undecided', 'Inte beslutat', 'Not decided'),
];
