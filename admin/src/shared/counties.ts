import { COUNTIES } from '#domain/places/counties.js';

/** Under the heading Län, `Stockholms` says it all. */
export function shortCounty(name: string): string {
  return name.replace(/ län$/, '');
}

/** The 21 counties in Swedish order, for a filter. */
export const countyChoices = Object.entries(COUNTIES)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
