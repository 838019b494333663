import type { Problem } from '#domain/contracts/fields.js';
import { headersFor, newIdempotencyKey, RequestProblem, signedOut } from './request.js';

interface Upload {
  path: string;
  file: File;
  fields?: Readonly<Record<string, string>>;
  /** From 0 to 1; fetch cannot tell how much has been sent. */
  onProgress: (part: number) => void;
}

const LONGEST_MS = 120_000;

/** Sends one file as the multipart field `file`; rejects with a RequestProblem as `request` does. */
export function upload<T>({ path, file, fields = {}, onProgress }: Upload): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const unreachable = () =>
      reject(new RequestProblem({ type: 'about:blank', title: '', status: 0, code: 'network' }));
    call.open('POST', path);
    call.timeout = LONGEST_MS;
    for (const [name, value] of Object.entries(headersFor('POST', newIdempotencyKey())))
      call.setRequestHeader(name, value);
    call.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total);
    call.onerror = unreachable;
    call.ontimeout = unreachable;
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) return resolve(parsed<T>(call.responseText) as T);
      if (call.status === 401) signedOut();
      return reject(new RequestProblem(problemOf(call)));
    };
    call.send(form);
  });
}

function problemOf({ status, responseText }: XMLHttpRequest): Problem {
  return {
    type: 'about:blank',
    title: '',
    code: 'unknown',
    ...parsed<Partial<Problem>>(responseText),
    status,
  };
}

function parsed<T>(text: string): T | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
