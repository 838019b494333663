import { useState } from 'react';
import Button from '@mui/material/Button';
import type { ReviewRow } from '#domain/contracts/aftermath.js';
import type { DecisionRow } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay, formatInstant } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useMayHere } from '../conflict/case-access.js';
import { decisionChoices } from './decision-choices.js';

interface Props {
  grantCase: CaseDetail;
  reviews: ReviewRow[];
  decisions: DecisionRow[];
}

export function ReviewSection({ grantCase, reviews, decisions }: Props) {
  const say = useWords();
  const mayRegister = useMayHere()('review.handle') && decisions.length > 0;
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={say('Omprövning', 'Review')}
      actions={
        mayRegister &&
        reviews.every(({ decidedOn }) => decidedOn !== null) && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {say('Inled omprövning …', 'Begin a review …')}
          </Button>
        )
      }
    >
      {reviews.length === 0 && <p style={{ margin: 0 }}>{say('Ingen omprövning.', 'No review.')}</p>}
      {reviews.map((review) => (
        <Review key={review.id} review={review} grantCase={grantCase} />
      ))}
      {open && <BeginReview caseId={grantCase.id} decisions={decisions} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function BeginReview({
  caseId,
  decisions,
  onClose,
}: {
  caseId: number;
  decisions: DecisionRow[];
  onClose: () => void;
}) {
  const say = useWords();
  return (
    <ActionDialog
      title={say('Inled omprövning', 'Begin a review')}
      intro={say(
        'Ett beslut som är uppenbart felaktigt ska ändras om det går snabbt och enkelt och inte till nackdel för parten (36–38 §§ förvaltningslagen).',
        'A decision that is clearly wrong is to be changed if that is quick and simple and not against the party (sections 36–38 of the Administrative Procedure Act).',
      )}
      path={`/cases/${caseId}/reviews`}
      fields={[
        decisionChoices(decisions, say),
        {
          name: 'cause',
          label: say('Anledning', 'Cause'),
          kind: 'choice',
          initial: 'request',
          options: [
            { value: 'request', label: say('Parten begär det', 'The party asks for it') },
            {
              value: 'ownInitiative',
              label: say('Myndighetens eget initiativ', 'The authority’s own initiative'),
            },
            { value: 'appeal', label: say('Ett överklagande', 'An appeal') },
            { value: 'court', label: say('Domstolens avgörande', 'The court’s decision') },
          ],
        },
        {
          name: 'text',
          label: say('Vad som ska omprövas', 'What is to be reviewed'),
          kind: 'longText',
          max: 8000,
        },
      ]}
      submitLabel={say('Inled omprövning', 'Begin')}
      success={say('Omprövningen är inledd.', 'The review has begun.')}
      onClose={onClose}
    />
  );
}

function Review({ review, grantCase }: { review: ReviewRow; grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const mayDecide = useMayHere()('review.decide') && review.decidedOn === null;
  const [open, setOpen] = useState(false);
  return (
    <Section
      level="h3"
      title={review.causeLabel}
      actions={
        <>
          <StatusChip status={review.state} label={review.stateLabel} />
          {mayDecide && (
            <Button size="small" variant="contained" onClick={() => setOpen(true)}>
              {say('Avgör omprövningen …', 'Decide the review …')}
            </Button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [say('Inledd', 'Begun'), `${formatInstant(review.registeredAt, locale)}, ${review.registeredBy}`],
          [
            say('Avgjord', 'Decided'),
            review.decidedOn
              ? `${formatDay(review.decidedOn, locale)}, ${review.decidedBy ?? ''}`
              : say('Inte än', 'Not yet'),
          ],
        ]}
      />
      <Passage level="h4" title={say('Vad som omprövas', 'What is reviewed')} text={review.text} />
      {review.reasons && <Passage level="h4" title={say('Skäl', 'Reasons')} text={review.reasons} />}
      {open && (
        <ActionDialog
          title={say('Avgör omprövningen', 'Decide the review')}
          intro={say(
            'Ändras beslutet går ett avslag eller en avvisning tillbaka till bedömning, där ett nytt förslag skrivs.',
            'If the decision is changed, a denial or dismissal goes back to assessment, where a new proposal is written.',
          )}
          path={`/reviews/${review.id}/outcome`}
          fixed={{ version: review.version, caseVersion: grantCase.version }}
          fields={[
            {
              name: 'outcome',
              label: say('Utgång', 'Outcome'),
              kind: 'choice',
              options: [
                { value: 'upheld', label: say('Beslutet står fast', 'The decision stands') },
                { value: 'changed', label: say('Beslutet ska ändras', 'The decision is to be changed') },
              ],
            },
            { name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 8000 },
          ]}
          submitLabel={say('Avgör', 'Decide')}
          success={say('Omprövningen är avgjord.', 'The review has been decided.')}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
