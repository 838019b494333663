import type { Attachment } from '#domain/contracts/applications.js';
import { formatInstant, formatSize } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons.js';
import { attachmentPath } from './application-of.js';

interface ListProps {
  attachments: readonly Attachment[];
  /** Given where a file may be taken away. */
  onRemove?: (attachment: Attachment) => void;
}

export function AttachmentList({ attachments, onRemove }: ListProps) {
  const { locale, texts } = useLocale();
  const words = texts.application.attachments;
  if (attachments.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <ul className="documents">
      {attachments.map((file) => (
        <li key={file.id}>
          <Icon name="file" />
          <div>
            <a href={attachmentPath(file.id)}>{file.name}</a>
            <span className="quiet block">
              {formatSize(file.size, locale)} ·{' '}
              {words.by(file.uploadedBy, formatInstant(file.uploadedAt, locale))}
            </span>
            {onRemove && !file.submitted && (
              <Button look="plain" className="button-small no-print" onClick={() => onRemove(file)}>
                {words.remove}
                <span className="visually-hidden"> {file.name}</span>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
