import { useState, type FormEvent } from 'react';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { CheckField, TextArea } from '../../ui/Field.js';
import { ProblemMessage } from '../../ui/Message.js';

const FIELD = 'message-text';

interface FormProps {
  caseId: number;
  reply: boolean;
  onDone: () => void;
}

export function MessageForm({ caseId, reply, onDone }: FormProps) {
  const words = useTexts().messages;
  const { run, busy, problem } = useAction();
  const [text, setText] = useState('');
  const [wantsReply, setWantsReply] = useState(false);
  const [tried, setTried] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim()) return document.getElementById(FIELD)?.focus();
    if (!(await run('POST', `/api/cases/${caseId}/messages`, { text, wantsReply }))) return;
    setText('');
    setWantsReply(false);
    setTried(false);
    onDone();
  };
  return (
    <form className="no-print" onSubmit={(event) => void send(event)} noValidate>
      {problem && <ProblemMessage problem={problem} title={words.refused} fieldIds={{ text: FIELD }} />}
      <TextArea
        id={FIELD}
        label={reply ? words.reply : words.write}
        hint={words.hint}
        value={text}
        maxLength={4000}
        error={tried && !text.trim() ? words.missing : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <CheckField
        label={words.askReply}
        checked={wantsReply}
        onChange={(event) => setWantsReply(event.target.checked)}
      />
      <p className="actions">
        <Button type="submit" busy={busy}>
          {words.send}
        </Button>
      </p>
    </form>
  );
}
