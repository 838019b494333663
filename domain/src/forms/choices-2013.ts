import { choice } from './definition-parts.js';
import type { FormChoice } from './form-definition.js';

/** Code lists of 2013. A code keeps its meaning for ever: where 2016 counts the same thing it has the same code. */
export const TARGET_GROUPS_2013: FormChoice[] = [
  choice('women', 'Våldsutsatta kvinnor, 18 år och äldre', 'Women subjected to violence, 18 and older'),
  choice('girls', 'Våldsutsatta flickor under 18 år', 'Girls under 18 subjected to violence'),
  choice('children_witnesses', 'Barn som bevittnat våld', 'Children who have witnessed violence'),
  choice(
    'children_victims',
    'Barn som utsatts för våld av närstående',
    'Children subjected to violence by close persons',
  ),
  choice('perpetrators', 'Våldsutövare', 'Perpetrators of violence'),
  choice(
    'professionals',
    'Berörda professioner, vårdgivare eller liknande',
    'Professionals concerned, care providers and the like',
  ),
  choice('public', 'Allmänheten', 'The general public'),
  choice('other', 'Annan målgrupp', 'Other target group'),
];

export const SPECIAL_GROUPS_2013: FormChoice[] = [
  choice('disability', 'Personer med funktionsnedsättning', 'Persons with disabilities'),
  choice('substance', 'Personer med missbruksproblem', 'Persons with substance use problems'),
  choice('foreign_background', 'Personer med utländsk bakgrund', 'Persons with foreign background'),
  choice('same_sex', 'Personer i samkönade relationer', 'Persons in same-sex relationships'),
  choice('over_65', 'Personer över 65 år', 'Persons over 65'),
  choice('other', 'Annan särskild grupp', 'Other special group'),
  { ...choice('none', 'Nej, ingen särskild grupp', 'No special group'), exclusive: true },
];

export const PARTNERS_2013: FormChoice[] = [
  choice('municipality', 'Annan kommun eller stadsdel', 'Another municipality or district'),
  choice('ngo', 'Ideell förening', 'Non-profit association'),
  choice('health_care', 'Hälso- och sjukvård', 'Health care'),
  choice('school', 'Förskola eller skola', 'Preschool or school'),
  choice('police', 'Polis', 'Police'),
  choice('justice', 'Åklagare, domstol eller kriminalvård', 'Prosecutor, court or prison service'),
  choice('county_board', 'Länsstyrelse', 'County administrative board'),
  choice('other', 'Annan aktör', 'Other party'),
  { ...choice('none', 'Ingen samverkan', 'No cooperation'), exclusive: true },
];

/** Table 6 of the follow-up of 2013. */
export const FULFILMENT_2013: FormChoice[] = [
  choice('fully', 'Helt', 'Fully'),
  choice('largely', 'I stor utsträckning', 'To a large extent'),
  choice('partly', 'Delvis', 'Partly'),
  choice('slightly', 'I liten utsträckning', 'To a small extent'),
  choice('not', 'Inte alls', 'Not at all'),
];

export const UNUSED_REASONS_2013: FormChoice[] = [
  choice('late_decision', 'Beslutet kom sent på året', 'The decision came late in the year'),
  choice('recruitment', 'Svårt att rekrytera', 'Difficult to recruit'),
  choice('turnover', 'Personalomsättning eller sjukfrånvaro', 'Staff turnover or sick leave'),
  choice('reorganisation', 'Omorganisation', 'Reorganisation'),
  choice('lower_costs', 'Insatserna blev billigare än planerat', 'The measures cost less than planned'),
  choice('postponed', 'Insatser har skjutits upp eller ställts in', 'Measures were postponed or cancelled'),
  choice('other', 'Annan orsak', 'Other reason'),
];
