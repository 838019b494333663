import { useState } from 'react';
import { useTexts } from '../i18n/locale.js';
import { PasswordField } from './PasswordField.js';

const SHORTEST = 12;

interface NewPassword {
  first: string;
  second: string;
  setFirst: (value: string) => void;
  setSecond: (value: string) => void;
  /** The password once it is long enough and written twice alike. */
  password: string | undefined;
}

export function useNewPassword(): NewPassword {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  return {
    first,
    second,
    setFirst,
    setSecond,
    password: first.length >= SHORTEST && first === second ? first : undefined,
  };
}

export function NewPasswordFields({
  fields,
  showErrors,
  labels,
}: {
  fields: NewPassword;
  showErrors: boolean;
  labels: readonly [string, string];
}) {
  const { passwordPage } = useTexts();
  const short = fields.first.length < SHORTEST;
  return (
    <>
      <PasswordField
        id="new-password"
        label={labels[0]}
        hint={passwordPage.hint}
        value={fields.first}
        autoComplete="new-password"
        error={showErrors && short ? passwordPage.tooShort : undefined}
        onChange={(event) => fields.setFirst(event.target.value)}
      />
      <PasswordField
        id="new-password-again"
        label={labels[1]}
        value={fields.second}
        autoComplete="new-password"
        error={showErrors && !short && fields.first !== fields.second ? passwordPage.mismatch : undefined}
        onChange={(event) => fields.setSecond(event.target.value)}
      />
    </>
  );
}
