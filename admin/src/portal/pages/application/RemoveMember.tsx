import type { ApplicationMember } from '#domain/contracts/applications.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';

interface RemoveProps {
  caseId: number;
  member: ApplicationMember;
  onClose: () => void;
  onStale: () => void;
  onDone: () => void;
}

export function RemoveMember({ caseId, member, onClose, onStale, onDone }: RemoveProps) {
  const texts = useTexts();
  const words = texts.application.members;
  const { run, busy, problem } = useAction();
  const remove = async () => {
    const path = `/api/cases/${caseId}/members/${member.organisationId}`;
    if (await run('DELETE', path)) onDone();
    else onStale();
  };
  return (
    <Dialog title={words.removeTitle} onClose={onClose}>
      {problem && <ProblemMessage problem={problem} />}
      <p>{words.removeText(member.organisationName)}</p>
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
