import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { attachmentLimits } from '#domain/contracts/applications.js';
import { InvalidError, RefusedError } from '#domain/errors.js';
import type { SentFile } from './add-attachment.js';
import type { AttachmentPurpose } from './submit-attachments.js';

const PURPOSES: readonly AttachmentPurpose[] = ['application', 'supplement', 'message'];
const LIMITS = { fileSize: attachmentLimits.bytes, files: 1, fields: 5, fieldSize: 100 };

/** A form with the field `file` and, if need be, `purpose`, in any order. */
export async function readFile(
  request: FastifyRequest,
): Promise<{ purpose: AttachmentPurpose; file: SentFile }> {
  if (!request.isMultipart()) throw fileMissing();
  let purpose: AttachmentPurpose = 'application';
  let file: SentFile | undefined;
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'file') file = { name: part.filename ?? '', content: await contentOf(part) };
    else if (part.fieldname === 'purpose') purpose = purposeOf(part.value);
  }
  if (!file) throw fileMissing();
  return { purpose, file };
}

async function contentOf(part: Extract<Multipart, { type: 'file' }>): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw new RefusedError([{ code: 'attachment.tooLarge', data: { name: part.filename ?? '' } }]);
  }
}

function purposeOf(value: unknown): AttachmentPurpose {
  const purpose = PURPOSES.find((one) => one === value);
  if (purpose) return purpose;
  throw new InvalidError([
    { field: 'purpose', code: 'invalid_value', message: `Värdet är inte ett av ${PURPOSES.join(', ')}.` },
  ]);
}

function fileMissing(): InvalidError {
  return new InvalidError([{ field: 'file', code: 'file.missing', message: 'Bifoga en fil i fältet file.' }]);
}
