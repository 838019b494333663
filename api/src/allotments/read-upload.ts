import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type EqualSharesRequest, equalSharesRequest } from '#domain/contracts/rounds.js';
import { InvalidError } from '#domain/errors.js';
import { parseAs } from '../platform/input.js';
import type { ListFile } from './read-table.js';

export interface Upload {
  potId: number;
  file?: ListFile;
}

/** A form with `potId` and `file`, in any order, or JSON that asks for equal shares. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) return { potId: parseAs(equalSharesRequest, request.body ?? {}).potId };
  let potId: string | undefined;
  let file: ListFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await readFile(part);
    else if (part.fieldname === 'potId') potId = String(part.value);
  }
  const { potId: pot } = parseAs<EqualSharesRequest>(equalSharesRequest, {
    potId: /^\d{1,15}$/.test(potId ?? '') ? Number(potId) : potId,
    key: 'equalShares',
  });
  if (!file)
    throw new InvalidError([
      { field: 'file', code: 'file.missing', message: 'Bifoga en Excel- eller CSV-fil i fältet file.' },
    ]);
  return { potId: pot, file };
}

async function readFile(part: Extract<Multipart, { type: 'file' }>): Promise<ListFile> {
  return { name: part.filename ?? '', content: await part.toBuffer() };
}
