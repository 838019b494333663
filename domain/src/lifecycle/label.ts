export type Language = 'sv' | 'en';

export type Label = Readonly<Record<Language, string>>;

/** A state is named twice: once for the officials who work on the case, once for the applicant who waits. */
export interface StateLabel {
  staff: Label;
  applicant: Label;
}

export function label(sv: string, en: string): Label {
  return { sv, en };
}

/** One pair of words when staff and applicant see the same. */
export function stateLabel(staff: Label, applicant: Label = staff): StateLabel {
  return { staff, applicant };
}
