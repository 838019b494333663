import type { ClaimRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { CaseLink, PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { Detail } from '../layout/Detail.js';
import { ClaimView } from './ClaimView.js';

export function ClaimPage() {
  const say = useWords();
  return (
    <Detail<ClaimRow> resource="repayment-claims">
      {(claim) => (
        <Page
          title={say(
            `Återkrav ${claim.registryNumber} ${claim.organisationName}`,
            `Claim ${claim.registryNumber} ${claim.organisationName}`,
          )}
          above={
            <nav aria-label={say('Du är här', 'You are here')}>
              <PlainLink to="/repayment-claims">{say('Återkrav', 'Repayment claims')}</PlainLink> ›{' '}
              {claim.registryNumber}
            </nav>
          }
          actions={<CaseLink id={claim.caseId}>{say('Visa ärendet', 'Show the case')}</CaseLink>}
        >
          <ClaimView claim={claim} />
        </Page>
      )}
    </Detail>
  );
}
