import type { Answers } from './form-definition.js';

const worked = (area: number): Answers => ({
  [`area${area}_worked`]: 'yes',
  [`area${area}_measures`]: ['other'],
  [`area${area}_measures_other`]: 'Studiecirklar',
  [`area${area}_description`]: 'Tre studiecirklar om våld i nära relationer.',
  [`area${area}_fulfilled`]: 'largely',
  [`area${area}_groups`]: ['professionals'],
  [`area${area}_special`]: ['none'],
  [`area${area}_partners`]: ['police'],
  [`area${area}_reached`]: '45 anställda',
});

/** A report of 2013 on one area; works for kommuner (three areas) and for non-profits (two). People are invented. */
export const VALID_REPORT_2013: Answers = {
  used: 150_000,
  unused_reasons: ['late_decision'],
  unused_text: 'Beslutet kom i juni.',
  ...worked(1),
  area1_used: 150_000,
  area2_worked: 'no',
  area3_worked: 'no',
  expected_reached: 'partly',
  training: 'yes',
  continues: 'no',
  contact_name: 'Karin Ek',
  contact_email: 'karin.ek@stockholm.example',
  contact_phone: '08-508 25 000',
};
