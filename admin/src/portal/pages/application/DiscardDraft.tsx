import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';

interface DiscardProps {
  grantCase: CaseDetail;
  version: number;
  onStale: () => void;
}

export function DiscardDraft({ grantCase, version, onStale }: DiscardProps) {
  const words = useTexts().application.discard;
  const texts = useTexts();
  const may = useMayFor(grantCase.organisationId);
  const navigate = useNavigate();
  const { run, busy, problem } = useAction();
  const [asking, setAsking] = useState(false);
  if (!may('case.withdraw')) return null;
  const discard = async () => {
    const done = await run('POST', `/api/cases/${grantCase.id}/withdrawal`, {
      version,
      reasons: words.reasons,
    });
    if (done) await navigate('/');
    else onStale();
  };
  return (
    <p className="actions no-print">
      <Button look="secondary" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking && (
        <Dialog title={words.title} onClose={() => setAsking(false)}>
          {problem && <ProblemMessage problem={problem} />}
          <p>{words.text}</p>
          <span className="actions">
            <Button look="danger" busy={busy} onClick={() => void discard()}>
              {words.confirm}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {texts.cancel}
            </Button>
          </span>
        </Dialog>
      )}
    </p>
  );
}
