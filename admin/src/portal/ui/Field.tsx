import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { useTexts } from '../i18n/locale.js';

interface FrameProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

/** Ids that tie the words to the control, so that hint and error are read with it. */
function useFieldIds(given: string | undefined, { hint, error }: FrameProps) {
  const own = useId();
  const id = given ?? own;
  const describedBy =
    [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return { id, describedBy };
}

function Frame({ id, label, hint, error, children }: FrameProps & { id: string; children: ReactNode }) {
  const texts = useTexts();
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{texts.errorPrefix}</span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = FrameProps & InputHTMLAttributes<HTMLInputElement>;

export function TextField({ label, hint, error, id: given, ...input }: TextFieldProps) {
  const { id, describedBy } = useFieldIds(given, { label, hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input id={id} aria-describedby={describedBy} aria-invalid={error ? true : undefined} {...input} />
    </Frame>
  );
}

type TextAreaProps = FrameProps & TextareaHTMLAttributes<HTMLTextAreaElement>;

export function TextArea({ label, hint, error, id: given, ...input }: TextAreaProps) {
  const { id, describedBy } = useFieldIds(given, { label, hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={5}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </Frame>
  );
}

type CheckProps = { label: ReactNode; error?: string } & InputHTMLAttributes<HTMLInputElement>;

export function CheckField({ label, error, id: given, ...input }: CheckProps) {
  const { id, describedBy } = useFieldIds(given, { label, error });
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="check">
        <input
          type="checkbox"
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          {...input}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  );
}

interface SelectProps extends FrameProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly (readonly [value: string, text: string])[];
}

export function SelectField({ label, hint, error, value, onChange, choices }: SelectProps) {
  const { id, describedBy } = useFieldIds(undefined, { label, hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
      >
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}
