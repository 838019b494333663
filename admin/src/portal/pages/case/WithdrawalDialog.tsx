import { useState, type FormEvent } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextArea } from '../../ui/Field.js';
import { ProblemMessage } from '../../ui/Message.js';

interface WithdrawalProps {
  grantCase: CaseDetail;
  onClose: () => void;
  onDone: () => void;
}

export function WithdrawalDialog({ grantCase, onClose, onDone }: WithdrawalProps) {
  const texts = useTexts();
  const { run, busy, problem } = useAction();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reasons.trim()) return document.getElementById('withdrawal-reasons')?.focus();
    const done = await run('POST', `/api/cases/${grantCase.id}/withdrawal`, {
      version: grantCase.version,
      reasons,
    });
    onDone();
    if (done) onClose();
  };
  return (
    <Dialog title={texts.withdrawal.title} onClose={onClose}>
      <p>{texts.withdrawal.text}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {problem && <ProblemMessage problem={problem} fieldIds={{ reasons: 'withdrawal-reasons' }} />}
        <TextArea
          id="withdrawal-reasons"
          label={texts.withdrawal.reasons}
          value={reasons}
          maxLength={4000}
          error={tried && !reasons.trim() ? texts.withdrawal.reasonsMissing : undefined}
          onChange={(event) => setReasons(event.target.value)}
        />
        <p className="actions">
          <Button type="submit" look="danger" busy={busy}>
            {texts.withdrawal.confirm}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
