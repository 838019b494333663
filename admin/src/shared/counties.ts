import { COUNTIES } from '#domain/places/counties.js';

/** The 21 counties in Swedish order, for a filter. */
export const countyChoices = Object.entries(COUNTIES)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
