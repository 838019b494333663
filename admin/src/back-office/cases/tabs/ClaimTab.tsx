import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { ClaimView } from '../../claims/ClaimView.js';

export function ClaimTab({ grantCase: { claim } }: { grantCase: CaseDetail }) {
  const say = useWords();
  if (!claim)
    return (
      <EmptyNotice title={say('Inget återkrav', 'No claim')}>
        {say(
          'Ett återkrav beslutas när det finns pengar kvar som inte använts, som använts till annat eller som inte redovisats.',
          'A claim is decided when money is left unused, was used for something else or has not been reported on.',
        )}
      </EmptyNotice>
    );
  return <ClaimView claim={claim} />;
}
