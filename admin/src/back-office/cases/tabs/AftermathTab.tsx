import type { Aftermath } from '#domain/contracts/aftermath.js';
import type { DecisionFile } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { Asked } from '../../../shared/Asked.js';
import { useQuestion } from '../../../shared/use-question.js';
import { AppealSection } from '../aftermath/AppealSection.js';
import { ChangeSection } from '../aftermath/ChangeSection.js';
import { DelaySection } from '../aftermath/DelaySection.js';
import { ReviewSection } from '../aftermath/ReviewSection.js';
import { beforeDecision } from '../case-parts.js';
import { isState } from '../lifecycle-map.js';

/** What may come after a decision, and what the party may do while it waits for one. */
export function AftermathTab({ grantCase }: { grantCase: CaseDetail }) {
  const { data } = useQuestion<DecisionFile>(`/cases/${grantCase.id}/decisions`);
  const decisions = data?.decisions ?? [];
  const open = isState(grantCase.state) && beforeDecision(grantCase.state);
  return (
    <Asked<Aftermath> path={`/cases/${grantCase.id}/aftermath`} rows={8}>
      {({ appeals, reviews, changeRequests, delayRequest }) => (
        <>
          <AppealSection
            caseId={grantCase.id}
            organisationName={grantCase.organisationName}
            appeals={appeals}
            decisions={decisions}
          />
          <ReviewSection grantCase={grantCase} reviews={reviews} decisions={decisions} />
          <ChangeSection requests={changeRequests} />
          <DelaySection grantCase={grantCase} request={delayRequest} open={open} />
        </>
      )}
    </Asked>
  );
}
