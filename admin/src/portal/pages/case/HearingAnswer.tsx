import { useState, type FormEvent } from 'react';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatCount } from '../../../shared/format.js';
import { useAction } from '../../http/use-action.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextArea } from '../../ui/Field.js';
import { ProblemMessage } from '../../ui/Message.js';

const FIELD = 'hearing-answer';
const MOST = 4000;

interface AnswerProps {
  grantCase: CaseDetail;
  /** False when somebody else answered, or the day passed, while this was being written. */
  open: boolean;
  onEnd: (done: boolean) => void;
}

/** An answer is given once, so it is read through in a dialog before it goes. */
export function HearingAnswer({ grantCase, open, onEnd }: AnswerProps) {
  const { locale, texts } = useLocale();
  const { run, busy, problem, clear } = useAction();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const words = texts.hearing;
  const check = (event: FormEvent) => {
    event.preventDefault();
    clear();
    setTried(true);
    if (text.trim()) setAsking(true);
    else document.getElementById(FIELD)?.focus();
  };
  const send = async () => {
    const { id, version } = grantCase;
    const done = await run('POST', `/api/cases/${id}/communication-answer`, { version, text });
    setAsking(false);
    onEnd(done !== undefined);
  };
  const refusal = problem && !asking && (
    <ProblemMessage problem={problem} title={words.refused} fieldIds={{ text: FIELD }} />
  );
  if (!open)
    return (
      <>
        {refusal}
        <h3>{words.unsent}</h3>
        <p className="pre hearing-text">{text}</p>
      </>
    );
  return (
    <form className="no-print" onSubmit={check} noValidate>
      {refusal}
      <TextArea
        id={FIELD}
        label={words.answer}
        hint={words.hint}
        value={text}
        rows={8}
        maxLength={MOST}
        error={tried && !text.trim() ? words.answerMissing : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="quiet">{words.count(formatCount(text.length, locale), formatCount(MOST, locale))}</p>
      <p className="actions">
        <Button type="submit">{words.send}</Button>
      </p>
      {asking && (
        <Dialog title={words.confirmTitle} onClose={busy ? undefined : () => setAsking(false)}>
          <p>{words.confirmText(grantCase.organisationName)}</p>
          <p className="pre hearing-text hearing-preview">{text.trim()}</p>
          <p className="actions">
            <Button busy={busy} onClick={() => void send()}>
              {words.confirm}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {words.change}
            </Button>
          </p>
        </Dialog>
      )}
    </form>
  );
}
