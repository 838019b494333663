export type FormKind = 'requisition' | 'report';

const SEGMENT: Record<FormKind, string> = { requisition: 'rekvisition', report: 'redovisning' };

/** `/arenden/7/rekvisition`, `/arenden/7/rekvisition/kontrollera` */
export function formPath(caseId: number, kind: FormKind, step = ''): string {
  return `/arenden/${caseId}/${SEGMENT[kind]}${step && `/${step}`}`;
}
