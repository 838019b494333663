export type FormKind = 'requisition' | 'report' | 'application';

const SEGMENT: Record<FormKind, string> = {
  requisition: 'rekvisition',
  report: 'redovisning',
  application: 'ansokan',
};

/** An application has an overview of its parts first; the other two open in the form. */
export const FILL_STEP = { requisition: '', report: '', application: 'formular' } as const;

/** `/arenden/7/rekvisition`, `/arenden/7/rekvisition/kontrollera` */
export function formPath(caseId: number, kind: FormKind, step = ''): string {
  return `/arenden/${caseId}/${SEGMENT[kind]}${step && `/${step}`}`;
}

/** Where a supplement to the application is answered. */
export function supplementPath(caseId: number, supplementId: number, step = ''): string {
  return `/arenden/${caseId}/komplettering/${supplementId}${step && `/${step}`}`;
}
