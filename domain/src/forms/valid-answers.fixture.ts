import type { Answers } from './form-definition.js';

/** Stockholm's requisition and report of 2016, with the figures of the public documents; people are invented. */
export const VALID_REQUISITION: Answers = {
  amount: 3_125_250,
  wants_share: 'yes',
  bankgiro: '160-9908',
  invoice_channel: 'peppol',
  invoice_peppol: '0007:2120000142',
  invoice_reference: 'SOC-4711',
  invoice_address: 'Socialförvaltningen\n106 64 Stockholm',
  contact_name: 'Karin Ek',
  contact_email: 'karin.ek@stockholm.example',
  contact_phone: '08-508 25 000',
  confirmed: ['authorised'],
};

const area = (number: number, description: string): Answers => ({
  [`area${number}_worked`]: 'yes',
  [`area${number}_description`]: description,
  [`area${number}_measures`]: ['competence', 'routines'],
  [`area${number}_groups`]: ['women', 'children_witnesses'],
  [`area${number}_partners`]: ['police', 'ngo'],
});

export const VALID_REPORT: Answers = {
  used: 2_664_713,
  unused_reasons: ['late_funds', 'no_capacity'],
  unused_text: 'En nämnd använde inga medel och tre nämnder använde inte alla.',
  funds_reached: 'q2',
  ...area(1, 'Samordnare på deltid i tio nämnder.'),
  ...area(2, 'Utbildning i bedömningsmetoder.'),
  ...area(3, 'Metoder för att upptäcka barn.'),
  ...area(4, 'Föräldragrupper och samtal med våldsutövare.'),
  ...area(5, 'Anpassat material för personer med funktionsnedsättning.'),
  area6_worked: 'no',
  evaluation: 'internal',
  evaluation_text: 'En nämnd har utvärderat internt.',
  continues: 'partly',
  continues_text: 'Samordnarna blir kvar.',
  own_funds: 'no',
  contact_name: 'Karin Ek',
  contact_email: 'karin.ek@stockholm.example',
  contact_phone: '08-508 25 000',
  unused: 501_420,
};
