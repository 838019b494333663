import type { attachmentLimits } from '#domain/contracts/applications.js';

/** The type holds it to the contract; the contract itself would bring its whole validation with it. */
export const ATTACHMENT_LIMITS: typeof attachmentLimits = { bytes: 10_000_000, files: 20 };

export type AttachmentProblem = 'empty' | 'tooLarge' | 'tooMany';

/** What can be said of a file before it is sent; the server looks at what is in it. */
export function attachmentProblem(size: number, present: number): AttachmentProblem | undefined {
  if (present >= ATTACHMENT_LIMITS.files) return 'tooMany';
  if (size === 0) return 'empty';
  return size > ATTACHMENT_LIMITS.bytes ? 'tooLarge' : undefined;
}
