import { useState, type InputHTMLAttributes } from 'react';
import { useTexts } from '../i18n/locale.js';
import { CheckField, TextField } from './Field.js';

type PasswordProps = { label: string; hint?: string; error?: string } & InputHTMLAttributes<HTMLInputElement>;

/** Never blocks pasting; can be shown, which helps more people than it harms. */
export function PasswordField(props: PasswordProps) {
  const texts = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        maxLength={200}
        autoCapitalize="none"
        spellCheck={false}
      />
      <CheckField
        label={texts.signIn.showPassword}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  );
}
