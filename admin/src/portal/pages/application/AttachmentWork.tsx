import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '#domain/contracts/applications.js';
import { formatSize } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Icon } from '../../ui/icons.js';
import { Message } from '../../ui/Message.js';
import { ATTACHMENT_LIMITS } from './attachment-problem.js';
import { AttachmentList } from './AttachmentList.js';
import { RemoveAttachment } from './RemoveAttachment.js';
import { useUploads, type FailedUpload } from './use-uploads.js';

interface WorkProps {
  caseId: number;
  attachments: readonly Attachment[];
  purpose: 'application' | 'supplement';
  onChanged: () => void;
}

const FIELD = 'attachment-files';

/** The files of the application, and a place to add and take away. */
export function AttachmentWork({ caseId, attachments, purpose, onChanged }: WorkProps) {
  const { locale, texts } = useLocale();
  const words = texts.application.attachments;
  const uploads = useUploads(caseId, purpose, attachments.length, onChanged);
  const [removing, setRemoving] = useState<Attachment>();
  const input = useRef<HTMLInputElement>(null);
  const { sending } = uploads;
  const choose = async () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    if (files.length > 0) await uploads.send(files);
  };
  return (
    <>
      <p>{words.lead(ATTACHMENT_LIMITS.files, formatSize(ATTACHMENT_LIMITS.bytes, locale))}</p>
      {uploads.failed.length > 0 && <FailedUploads failed={uploads.failed} />}
      <div role="status">{uploads.said && <Message tone="success" title={uploads.said} />}</div>
      <AttachmentList attachments={attachments} onRemove={setRemoving} />
      {sending ? (
        <p className="uploading">
          <label htmlFor="upload-progress">{words.uploading(sending.name)}</label>
          <progress id="upload-progress" max={100} value={sending.percent} />
          <span className="number">{sending.percent} %</span>
        </p>
      ) : (
        <div className="file-input no-print">
          <p className="hint" id={`${FIELD}-hint`}>
            {words.chooseHint} {words.left(Math.max(0, ATTACHMENT_LIMITS.files - attachments.length))}
          </p>
          <input
            ref={input}
            id={FIELD}
            type="file"
            multiple
            className="visually-hidden"
            aria-describedby={`${FIELD}-hint`}
            onChange={() => void choose()}
          />
          <label htmlFor={FIELD} className="button button-secondary">
            <Icon name="file" /> {words.choose}
          </label>
        </div>
      )}
      {removing && (
        <RemoveAttachment
          attachment={removing}
          onClose={() => setRemoving(undefined)}
          onDone={() => {
            setRemoving(undefined);
            uploads.say(words.removed(removing.name));
            onChanged();
          }}
        />
      )}
    </>
  );
}

function FailedUploads({ failed }: { failed: readonly FailedUpload[] }) {
  const { texts } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [failed]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="message message-danger">
      <Icon name="warning" />
      <div>
        {failed.map(({ name, lines }) => (
          <div key={name}>
            <p className="message-title">{texts.application.attachments.failed(name)}</p>
            {lines.map(({ title, detail }) => (
              <p key={title}>
                <strong>{title}</strong> {detail}
              </p>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
