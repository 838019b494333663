import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import { useAction } from '../../../http/use-action.js';
import { useTexts } from '../../../i18n/locale.js';
import { Button } from '../../../ui/Button.js';
import { SelectField, TextArea, TextField } from '../../../ui/Field.js';
import { ProblemMessage } from '../../../ui/Message.js';

export interface RequestField {
  name: string;
  label: string;
  initial?: string;
  max?: number;
  /** One line instead of many. */
  line?: boolean;
  choices?: readonly (readonly [value: string, text: string])[];
}

interface RequestProps {
  path: string;
  begin: string;
  title: string;
  lead: ReactNode;
  fields: readonly RequestField[];
  submit: string;
  /** For whom it is handed in. */
  organisationName: string;
  /** What is sent, from what was written. */
  bodyOf: (values: Readonly<Record<string, string>>) => unknown;
  onDone: () => void;
}

/** Something the party writes and hands in once: opened by a button, read by people, refused in words. */
export function PartyRequest(props: RequestProps) {
  const [open, setOpen] = useState(false);
  if (open) return <RequestForm {...props} onClose={() => setOpen(false)} />;
  return (
    <p className="actions no-print">
      <Button look="secondary" onClick={() => setOpen(true)}>
        {props.begin}
      </Button>
    </p>
  );
}

function RequestForm(props: RequestProps & { onClose: () => void }) {
  const { path, title, lead, fields, submit, organisationName, bodyOf, onDone, onClose } = props;
  const texts = useTexts();
  const words = texts.aftermath;
  const own = useId();
  const idOf = (name: string) => `${own}-${name}`;
  const { run, busy, problem } = useAction();
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
  );
  const [tried, setTried] = useState(false);
  const first = fields.find(({ choices }) => !choices)?.name ?? '';
  const firstId = idOf(first);
  useEffect(() => document.getElementById(firstId)?.focus(), [firstId]);
  const isBlank = ({ name }: RequestField) => !values[name]?.trim();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const blank = fields.find(isBlank);
    if (blank) return document.getElementById(idOf(blank.name))?.focus();
    if (!(await run('POST', path, bodyOf(values)))) return;
    onClose();
    onDone();
  };
  return (
    <form
      className="inner-form no-print"
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={title}
    >
      <h3>{title}</h3>
      <p>{lead}</p>
      {problem && (
        <ProblemMessage
          problem={problem}
          title={words.refused}
          fieldIds={Object.fromEntries(fields.map(({ name }) => [name, idOf(name)]))}
        />
      )}
      {fields.map((field) => (
        <RequestInput
          key={field.name}
          id={idOf(field.name)}
          field={field}
          value={values[field.name] ?? ''}
          error={tried && isBlank(field) ? words.missing : undefined}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <p className="quiet">{words.confirm(organisationName)}</p>
      <p className="actions">
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  );
}

interface InputProps {
  id: string;
  field: RequestField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function RequestInput({ id, field, value, error, onChange }: InputProps) {
  const { label, choices, line, max = 4000 } = field;
  if (choices) return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
  const Input = line ? TextField : TextArea;
  return (
    <Input
      id={id}
      label={label}
      value={value}
      maxLength={max}
      error={error}
      onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
    />
  );
}
