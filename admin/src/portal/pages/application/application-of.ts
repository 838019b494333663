import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import type { FormDefinition, FormJson } from '#domain/forms/form-definition.js';

/** An application with its case, read together. */
export interface OpenedApplication {
  grantCase: CaseDetail;
  application: ApplicationDetail;
  reload: () => void;
}

/** The form the application is answered in, as the API made it: the round's form with its budget. */
export function formOf({ form }: Pick<ApplicationDetail, 'form'>): FormDefinition {
  return { formId: form.formId, version: form.version, title: form.title, json: form.json as FormJson };
}

export function applicationPath(caseId: number): string {
  return `/api/cases/${caseId}/application`;
}

export function attachmentPath(attachmentId: number): string {
  return `/api/attachments/${attachmentId}`;
}
