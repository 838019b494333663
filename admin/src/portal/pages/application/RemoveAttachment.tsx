import type { Attachment } from '#domain/contracts/applications.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';
import { attachmentPath } from './application-of.js';

interface RemoveProps {
  attachment: Attachment;
  onClose: () => void;
  onDone: () => void;
}

export function RemoveAttachment({ attachment, onClose, onDone }: RemoveProps) {
  const texts = useTexts();
  const words = texts.application.attachments;
  const { run, busy, problem } = useAction();
  const remove = async () => {
    if (await run('DELETE', attachmentPath(attachment.id))) onDone();
  };
  return (
    <Dialog title={words.removeTitle} onClose={onClose}>
      {problem && <ProblemMessage problem={problem} />}
      <p>{words.removeText(attachment.name)}</p>
      <p className="actions">
        <Button look="danger" busy={busy} onClick={() => void remove()}>
          {words.remove}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </p>
    </Dialog>
  );
}
