import type { Answers } from '../forms/form-definition.js';

const shared: Answers = {
  project_summary: 'Kommunen kartlägger våldet och utbildar handläggarna i bedömning.',
  project_start: '2013-09-01',
  project_end: '2014-04-30',
  organisation: 'En projektledare på halvtid och en styrgrupp av tre chefer.',
  contact_name: 'Karin Ek',
  contact_email: 'karin.ek@stockholm.example',
  contact_phone: '08-508 25 000',
  groups: ['women', 'children_witnesses'],
  special_groups: ['none'],
  partners: ['police', 'ngo'],
  expected_results: 'Handläggarna upptäcker fler som är utsatta.',
  follow_up: 'En enkät före och efter utbildningen.',
  afterwards: 'Rutinerna blir kvar i ordinarie verksamhet.',
  earlier_grant: 'no',
  own_funds_amount: 100_000,
  other_funds: 'no',
  bankgiro: '160-9908',
  invoice_reference: 'SOC-4711',
  invoice_address: 'Socialförvaltningen\n106 64 Stockholm',
  confirmed: ['authorised'],
};

/** An application for 500 000 kr on `AREAS_2013` in the year 2013; people are invented. */
export const VALID_APPLICATION: Answers = {
  ...shared,
  project_name: 'Trygga hem',
  invoice_channel: 'peppol',
  invoice_peppol: '0007:2120000142',
  areas: ['prerequisites', 'detection'],
  area_prerequisites: 'Kartläggning i samarbete med polisen, 300 000 kr.',
  area_detection: 'Utbildning i bedömningsmetoder, 200 000 kr.',
  extent: 'begun',
  extent_text: 'Kartläggningen började i mars och blir klar i september.',
  action_plan: 'yes',
  action_plan_text: 'Socialnämnden beslutade planen den 12 mars 2012.',
  budget_mapping_2013: 300_000,
  budget_assessmentMethods_2013: 200_000,
};

/** The same of a non-profit, for 180 000 kr. */
export const VALID_NGO_APPLICATION: Answers = {
  ...shared,
  project_name: 'Stöd som når fram',
  association_purpose: 'Föreningen driver en jour för våldsutsatta kvinnor och deras barn.',
  association_kommuner: 'Uppsala och Knivsta',
  association_auditor: 'yes',
  kommun_cooperation: 'Avtal med socialförvaltningen om skyddat boende.',
  documentation: 'Varje kontakt förs in i en anonym journal.',
  areas: ['ngoSupport'],
  area_ngoSupport: 'Metodutveckling i stödet till barn, 180 000 kr.',
  contact_email: 'asa@jouren.example',
  invoice_channel: 'email',
  invoice_email: 'asa@jouren.example',
  budget_ngoChildren_2013: 180_000,
};
