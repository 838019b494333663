import { useState } from 'react';
import { useTexts } from '../i18n/locale.js';

/** Only where the browser has a clipboard to copy to (https or localhost). */
export function CopyButton({ value, of }: { value: string; of: string }) {
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" className="button button-plain button-small no-print" onClick={copy}>
      {copied ? texts.copied : texts.copy} <span className="visually-hidden">{of}</span>
    </button>
  );
}
