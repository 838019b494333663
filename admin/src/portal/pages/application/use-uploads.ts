import { useState } from 'react';
import type { Attachment } from '#domain/contracts/applications.js';
import { formatSize } from '../../../shared/format.js';
import { asProblem, problemLines, type ProblemLine } from '../../http/problem-text.js';
import { upload } from '../../http/upload.js';
import { useLocale } from '../../i18n/locale.js';
import { ATTACHMENT_LIMITS, attachmentProblem } from './attachment-problem.js';

export interface FailedUpload {
  name: string;
  lines: ProblemLine[];
}
export interface Uploads {
  /** The file on its way, and how much of it has been sent, in per cent. */
  sending: { name: string; percent: number } | undefined;
  failed: readonly FailedUpload[];
  said: string;
  send: (files: readonly File[]) => Promise<void>;
  say: (text: string) => void;
}

/** One file after the other, so that a slow line is not shared; what failed is told file by file. */
export function useUploads(caseId: number, purpose: string, present: number, onSent: () => void): Uploads {
  const { locale, texts } = useLocale();
  const words = texts.application.attachments;
  const [sending, setSending] = useState<Uploads['sending']>();
  const [failed, setFailed] = useState<readonly FailedUpload[]>([]);
  const [said, say] = useState('');

  const objection = (file: File, already: number): ProblemLine[] | undefined => {
    const problem = attachmentProblem(file.size, already);
    if (problem === 'tooMany') return [{ title: words.tooMany(ATTACHMENT_LIMITS.files) }];
    if (problem === 'empty') return [{ title: words.empty }];
    return (
      problem && [
        { title: words.tooLarge(formatSize(file.size, locale), formatSize(ATTACHMENT_LIMITS.bytes, locale)) },
      ]
    );
  };
  const sendOne = async (file: File, already: number): Promise<ProblemLine[] | undefined> => {
    const objections = objection(file, already);
    if (objections) return objections;
    try {
      setSending({ name: file.name, percent: 0 });
      await upload<Attachment>({
        path: `/api/cases/${caseId}/attachments`,
        file,
        fields: { purpose },
        onProgress: (part) => setSending({ name: file.name, percent: Math.round(part * 100) }),
      });
      return undefined;
    } catch (error) {
      return problemLines(asProblem(error), texts);
    }
  };
  const send = async (files: readonly File[]) => {
    const problems: FailedUpload[] = [];
    const sent: string[] = [];
    say('');
    setFailed([]);
    for (const file of files) {
      const lines = await sendOne(file, present + sent.length);
      if (lines) problems.push({ name: file.name, lines });
      else sent.push(file.name);
    }
    setSending(undefined);
    setFailed(problems);
    if (sent.length > 0) {
      say(words.uploaded(sent.join(', ')));
      onSent();
    }
  };
  return { sending, failed, said, send, say };
}
