export interface FilterChoice {
  value: string | number | boolean;
  label: string;
}
export interface FilterField {
  source: string;
  label: string;
  choices: FilterChoice[];
}

export type FilterValues = Record<string, unknown>;

/** A list's filter with one value set; blank takes it away. Values come back from a select as text. */
export function withFilter(values: FilterValues, field: FilterField, chosen: string): FilterValues {
  const choice = field.choices.find(({ value }) => String(value) === chosen);
  return without(
    { ...values, ...(choice ? { [field.source]: choice.value } : {}) },
    choice ? [] : [field.source],
  );
}

export function without(values: FilterValues, sources: string[]): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([source]) => !sources.includes(source)));
}

export function only(values: FilterValues, sources: string[]): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([source]) => sources.includes(source)));
}

/** What the select shows: a filter that came with a link may be wider than its choices, and is then shown beside it. */
export function shownIn(field: FilterField, values: FilterValues): string {
  const value = values[field.source];
  return field.choices.some((choice) => choice.value === value) ? String(value) : '';
}

/** The filters no control on the page shows, so that nobody wonders why the list is short. */
export function hiddenFilters(
  values: FilterValues,
  fields: FilterField[],
  known: string[],
): [source: string, value: unknown][] {
  return Object.entries(values).filter(([source]) => {
    const field = fields.find((candidate) => candidate.source === source);
    return !known.includes(source) && !(field && shownIn(field, values) !== '');
  });
}
