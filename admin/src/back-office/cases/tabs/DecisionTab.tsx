import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { DecisionFile } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { isState } from '../lifecycle-map.js';
import { beforeDecision } from '../case-parts.js';
import { useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { Asked } from '../../../shared/Asked.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { Section } from '../../../shared/Section.js';
import { useQuestion } from '../../../shared/use-question.js';
import { StepButton } from '../CaseStep.js';
import { useMayHere } from '../conflict/case-access.js';
import { DecisionView } from '../decision/DecisionView.js';
import { ProposalSection } from '../decision/ProposalSection.js';
import { HearingSection } from './HearingSection.js';

export function DecisionTab({ grantCase }: { grantCase: CaseDetail }) {
  return (
    <Asked<DecisionFile> path={`/cases/${grantCase.id}/decisions`} rows={8}>
      {(file) => <Content grantCase={grantCase} file={file} />}
    </Asked>
  );
}

function Content({
  grantCase,
  file: { proposals, decisions },
}: {
  grantCase: CaseDetail;
  file: DecisionFile;
}) {
  const say = useWords();
  const { permissions } = useSession();
  const inside = permissions.includes('assessment.read');
  const { data: assessment } = useQuestion<AssessmentFile>(
    inside ? `/cases/${grantCase.id}/assessments` : undefined,
  );
  const open = isState(grantCase.state) && beforeDecision(grantCase.state);
  const proposal = inside && (open || proposals.length > 0) && (
    <ProposalSection grantCase={grantCase} proposals={proposals} file={assessment} open={open} />
  );
  return (
    <>
      {open && proposal}
      {inside && open && <Hearing grantCase={grantCase} />}
      {decisions
        .toSorted((a, b) => b.number - a.number)
        .map((decision) => (
          <DecisionView key={decision.id} caseId={grantCase.id} decision={decision} />
        ))}
      {!open && proposal}
      {!inside && decisions.length === 0 && (
        <EmptyNotice title={say('Inget beslut än', 'No decision yet')}>
          {say('Beslutet visas här när det är fattat.', 'The decision is shown here once it is made.')}
        </EmptyNotice>
      )}
    </>
  );
}

/** Whether the applicant has been told of what matters before the decision (25 § förvaltningslagen). */
function Hearing({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const mayHere = useMayHere();
  const tell = (mayHere('report.review') || mayHere('claim.decide')) && (
    <StepButton event="hearApplicant" grantCase={grantCase}>
      {say('Kommunicera med sökanden', 'Hear the applicant')}
    </StepButton>
  );
  return (
    <>
      {grantCase.hearing && <HearingSection hearing={grantCase.hearing} />}
      {!grantCase.hearing?.open && (
        <Section title={say('Kommunicering före beslut', 'Hearing before the decision')} actions={tell}>
          <p style={{ margin: 0, maxWidth: '75ch' }}>
            {grantCase.hearing
              ? say(
                  'Sökanden har fått del av underlaget. Har något av betydelse tillkommit kan du kommunicera igen.',
                  'The applicant has been told of the grounds. If something that matters has been added you can tell again.',
                )
              : say(
                  'Går beslutet sökanden emot ska sökanden först få del av det som har betydelse, eller så anges i förslaget varför det inte behövs.',
                  'If the decision goes against the applicant, it is first told of what matters, or the proposal says why that is not needed.',
                )}
          </p>
        </Section>
      )}
    </>
  );
}
