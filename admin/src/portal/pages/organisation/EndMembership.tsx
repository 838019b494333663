import type { Member } from '#domain/contracts/organisations.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';

interface EndProps {
  organisationId: number;
  member: Member;
  onClose: () => void;
  onDone: () => void;
}

export function EndMembership({ organisationId, member, onClose, onDone }: EndProps) {
  const texts = useTexts();
  const { run, busy, problem } = useAction();
  const end = async () => {
    if (await run('DELETE', `/api/organisations/${organisationId}/members/${member.membershipId}`)) onDone();
  };
  return (
    <Dialog title={texts.organisation.endTitle} onClose={onClose}>
      {problem && <ProblemMessage problem={problem} />}
      <p>{texts.organisation.endText(member.name, member.roleLabel)}</p>
      <p className="actions">
        <Button look="danger" busy={busy} onClick={() => void end()}>
          {texts.organisation.end}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </p>
    </Dialog>
  );
}
