import { useState } from 'react';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { DecisionRow } from '#domain/contracts/decisions.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay, formatInstant, formatKronor } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { decidedWord } from './decision-words.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useMayHere } from '../conflict/case-access.js';

/** A decision that has been made, its letter, and when the party got it. */
export function DecisionView({ caseId, decision }: { caseId: number; decision: DecisionRow }) {
  const say = useWords();
  const mayHere = useMayHere();
  const mayRegister = mayHere('case.register') || mayHere('decision.make');
  const [open, setOpen] = useState(false);
  const { number, kind, kindLabel, reasons, conditions, dissent } = decision;
  return (
    <Section
      title={say(`Beslut ${number}`, `Decision ${number}`)}
      actions={
        <>
          <StatusChip status={kind} label={say(kindLabel, decidedWord(kind, say))} />
          {mayRegister && (
            <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
              {say('Registrera delgivning …', 'Register receipt …')}
            </Button>
          )}
        </>
      }
    >
      <p style={{ marginTop: 0, maxWidth: '75ch', fontWeight: 600 }}>{decision.operativePart}</p>
      <Facts facts={useDecisionFacts(caseId, decision)} />
      {reasons && <Passage title={say('Skäl', 'Reasons')} text={reasons} />}
      {conditions && <Passage title={say('Villkor', 'Conditions')} text={conditions} />}
      {dissent && <Passage title={say('Avvikande mening', 'Dissent')} text={dissent} />}
      {open && <ReceiptDialog decision={decision} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function useDecisionFacts(caseId: number, decision: DecisionRow): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  const day = (value: string | null) => formatDay(value, locale);
  const yes = (value: boolean) => (value ? say('Ja', 'Yes') : say('Nej', 'No'));
  return [
    [
      say('Belopp', 'Amount'),
      `${formatKronor(decision.amount)} (${say('sökt', 'applied for')} ${formatKronor(decision.applied)})`,
    ],
    [say('Beslutat', 'Decided'), `${day(decision.decidedOn)}, ${decision.decidedBy}`],
    [say('Föredragande', 'Presented by'), decision.presentedBy ?? '–'],
    ...(decision.tookPart.length > 0
      ? [[say('Har deltagit', 'Took part'), decision.tookPart.join(', ')] as Fact]
      : []),
    [say('Tillämpade regler', 'Rules applied'), decision.rulesApplied || '–'],
    [say('Kommunicering', 'Hearing'), decision.hearing || '–'],
    [say('Återkallelseförbehåll', 'Recall clause'), yes(decision.recallClause)],
    [
      say('Beslutsbrev', 'Letter'),
      decision.documentId === null ? (
        say('Skrivs strax', 'Being written')
      ) : (
        <Link key="letter" href={`/api/cases/${caseId}/documents/${decision.documentId}`} download>
          {say('Hämta beslutet (PDF)', 'Download the decision (PDF)')}
        </Link>
      ),
    ],
    [
      say('Skickat', 'Sent'),
      decision.dispatchedAt ? formatInstant(decision.dispatchedAt, locale) : say('Inte än', 'Not yet'),
    ],
    [
      say('Delgivet', 'Received by the party'),
      decision.receivedOn ? day(decision.receivedOn) : say('Inte känt', 'Not known'),
    ],
    [
      say('Får överklagas', 'May be appealed'),
      decision.appealable && decision.appealBy
        ? say(`Ja, till och med ${day(decision.appealBy)}`, `Yes, until ${day(decision.appealBy)}`)
        : yes(decision.appealable),
    ],
  ];
}

function ReceiptDialog({
  decision: { id, receivedOn },
  onClose,
}: {
  decision: DecisionRow;
  onClose: () => void;
}) {
  const say = useWords();
  const { today } = useSession();
  return (
    <ActionDialog
      title={say('Registrera delgivning', 'Register receipt')}
      intro={say(
        'Dagen då sökanden fick del av beslutet. Tiden för överklagande räknas från den (44 § förvaltningslagen).',
        'The day the applicant got the decision. The time to appeal counts from it (section 44 of the Administrative Procedure Act).',
      )}
      path={`/decisions/${id}/receipt`}
      method="PUT"
      fields={[
        { name: 'receivedOn', label: say('Delgivet', 'Received'), kind: 'day', initial: receivedOn ?? today },
        {
          name: 'how',
          label: say('Hur det är känt', 'How it is known'),
          kind: 'text',
          max: 200,
          help: say(
            'Till exempel: delgivningskvitto, läst i portalen.',
            'For example: receipt, read in the portal.',
          ),
        },
      ]}
      submitLabel={say('Registrera', 'Register')}
      success={say('Delgivningen är registrerad.', 'The receipt has been registered.')}
      onClose={onClose}
    />
  );
}
