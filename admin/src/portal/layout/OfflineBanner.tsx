import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/locale.js';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function OfflineBanner() {
  const texts = useTexts();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline-region">
      {!online && <p className="offline wrap">{texts.offline}</p>}
    </div>
  );
}
