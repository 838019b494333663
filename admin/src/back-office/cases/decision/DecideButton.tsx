import { useState } from 'react';
import type { Proposal } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { eventOf } from '#domain/decisions/kind-labels.js';
import { useWords } from '../../../i18n/use-words.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatKronor } from '../../../shared/format.js';
import { ActButton } from '../ActButton.js';
import { DECISIONS } from '../case-acts.js';
import { useCaseAccess } from '../conflict/case-access.js';
import { namesIn, proposedWord } from './decision-words.js';

interface Props {
  grantCase: CaseDetail;
  proposal?: Proposal;
}

/** The one step that carries out the proposal. Blocked, it says why; without a proposal all the steps lack the same thing. */
export function DecideButton({ grantCase, proposal }: Props) {
  const say = useWords();
  const { own } = useCaseAccess();
  const [open, setOpen] = useState(false);
  const events = grantCase.allowedEvents.filter(({ event }) => DECISIONS.includes(event));
  const step = proposal ? events.find(({ event }) => event === eventOf(proposal.kind)) : events[0];
  if (!step || own) return null;
  const label = proposal ? step.label : say('Besluta', 'Decide');
  const reasons = proposal
    ? step.reasons
    : step.reasons.filter(({ code }) => code === 'decision.notProposed');
  return (
    <>
      <ActButton
        act={{ label, reasons, danger: proposal && eventOf(proposal.kind) !== 'grant' }}
        onOpen={() => setOpen(true)}
      />
      {open && proposal && (
        <DecideDialog grantCase={grantCase} proposal={proposal} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function DecideDialog({ grantCase, proposal, onClose }: Required<Props> & { onClose: () => void }) {
  const say = useWords();
  const { organisationName, registryNumber, applied } = grantCase;
  const applying = formatKronor(applied);
  const giving = eventOf(proposal.kind) === 'grant';
  return (
    <ActionDialog
      title={say(
        `${proposedWord(proposal, say)}: ${registryNumber} ${organisationName}`,
        `Decide: ${registryNumber} ${organisationName}`,
      )}
      intro={
        <>
          <strong>
            {giving
              ? say(
                  `${formatKronor(proposal.amount)} av sökta ${applying} beviljas.`,
                  `${formatKronor(proposal.amount)} of ${applying} applied for is granted.`,
                )
              : say(`Inget av sökta ${applying} beviljas.`, `Nothing of ${applying} applied for is granted.`)}
          </strong>{' '}
          {say(
            `Föredragande är ${proposal.proposedBy}. Beslutsbrevet skickas till sökanden när du har beslutat. Ett beslut kan inte ändras, bara omprövas.`,
            `Presented by ${proposal.proposedBy}. The letter is sent to the applicant once you have decided. A decision cannot be changed, only reviewed.`,
          )}
        </>
      }
      path={`/cases/${grantCase.id}/decision`}
      fixed={{ version: grantCase.version, proposalId: proposal.id }}
      fields={[
        {
          name: 'tookPart',
          label: say('Har deltagit i den slutliga handläggningen', 'Took part in the final handling'),
          kind: 'longText',
          optional: true,
          help: say('Utan att avgöra. Ett namn på varje rad.', 'Without deciding. One name a line.'),
        },
        {
          name: 'dissent',
          label: say('Avvikande mening', 'Dissent'),
          kind: 'longText',
          max: 4000,
          optional: true,
        },
      ]}
      shape={({ tookPart, ...body }) => ({ ...body, tookPart: namesIn(String(tookPart ?? '')) })}
      danger={!giving}
      submitLabel={say('Fatta beslutet', 'Decide')}
      success={say('Beslutet är fattat.', 'The decision has been made.')}
      onClose={onClose}
    />
  );
}
