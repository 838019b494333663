import { useEffect, useState, type FormEvent } from 'react';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { SelectField, TextField } from '../../ui/Field.js';
import { ProblemMessage } from '../../ui/Message.js';

const EMPTY = { name: '', email: '', role: 'dataCoordinator' };

export function InvitationForm({
  organisationId,
  onDone,
}: {
  organisationId: number;
  onDone: (name: string) => void;
}) {
  const texts = useTexts();
  const words = texts.organisation;
  const { run, busy, problem, clear } = useAction();
  const [open, setOpen] = useState(false);
  const [member, setMember] = useState(EMPTY);
  useEffect(() => {
    if (open) document.getElementById('invite-name')?.focus();
  }, [open]);
  const change = (part: Partial<typeof EMPTY>) => setMember({ ...member, ...part });
  const close = () => {
    clear();
    setMember(EMPTY);
    setOpen(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await run('POST', `/api/organisations/${organisationId}/members`, member))) return;
    close();
    onDone(member.name);
  };
  if (!open)
    return (
      <p className="actions no-print">
        <Button onClick={() => setOpen(true)}>{words.invite}</Button>
      </p>
    );
  const wrong = (field: string) => problem?.fields?.find((f) => f.field === field)?.message;
  return (
    <form
      className="inner-form no-print"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={words.invite}
    >
      <h3>{words.invite}</h3>
      <p>{words.inviteLead}</p>
      {problem && (
        <ProblemMessage problem={problem} fieldIds={{ name: 'invite-name', email: 'invite-email' }} />
      )}
      <TextField
        id="invite-name"
        label={words.inviteName}
        value={member.name}
        error={wrong('name')}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        id="invite-email"
        type="email"
        label={words.inviteEmail}
        value={member.email}
        error={wrong('email')}
        maxLength={254}
        autoComplete="off"
        onChange={(event) => change({ email: event.target.value })}
      />
      <SelectField
        label={words.inviteRole}
        value={member.role}
        onChange={(role) => change({ role })}
        choices={Object.entries(words.roles).map(([role, [name]]) => [role, name ?? role] as const)}
      />
      <p className="actions">
        <Button type="submit" busy={busy}>
          {words.inviteSend}
        </Button>
        <Button look="secondary" onClick={close}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  );
}
