import { useState } from 'react';
import Button from '@mui/material/Button';
import type { ClaimRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatDay, formatInstant, formatKronor } from '../../shared/format.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';

/** A claim with what has been paid of it; the same on its own page and on its case. */
export function ClaimView({ claim }: { claim: ClaimRow }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      <Section title={say('Kravet', 'The claim')}>
        <Facts
          facts={[
            [
              say('Tillstånd', 'State'),
              <StatusChip key="state" status={claim.state} label={claim.stateLabel} />,
            ],
            [say('Belopp', 'Amount'), formatKronor(claim.amount)],
            [say('Betalt', 'Paid'), formatKronor(claim.received)],
            [say('Kvar att betala', 'Left to pay'), <strong key="open">{formatKronor(claim.open)}</strong>],
            [
              say('Betalas senast', 'Pay by'),
              <>
                {formatDay(claim.dueOn, locale)}{' '}
                {claim.overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
              </>,
            ],
            [
              say('OCR-nummer', 'OCR reference'),
              <span key="ocr" className="kronor">
                {claim.ocr}
              </span>,
            ],
            [say('Beslutat', 'Decided'), `${formatDay(claim.decidedOn, locale)}, ${claim.decidedBy}`],
            [
              say('Skäl', 'Reasons'),
              <span key="reasons" style={{ whiteSpace: 'pre-wrap' }}>
                {claim.reasons}
              </span>,
            ],
          ]}
        />
      </Section>
      <Receipts claim={claim} />
    </>
  );
}

function Receipts({ claim: { id, version, open, receipts = [] } }: { claim: ClaimRow }) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const mayRegister = useMay('claim.receipt') && open > 0;
  const [registering, setRegistering] = useState(false);
  return (
    <Section
      title={say('Inbetalningar', 'Receipts')}
      actions={
        mayRegister && (
          <Button variant="contained" size="small" onClick={() => setRegistering(true)}>
            {say('Registrera inbetalning …', 'Register a receipt …')}
          </Button>
        )
      }
    >
      <PlainTable
        caption={say('Inbetalningar', 'Receipts')}
        rows={receipts}
        rowKey={(receipt) => receipt.id}
        empty={say('Inget har betalats in än.', 'Nothing has been paid in yet.')}
        columns={[
          { label: say('Inkommen', 'Received'), render: ({ receivedOn }) => formatDay(receivedOn, locale) },
          { label: say('Belopp', 'Amount'), number: true, render: ({ amount }) => formatKronor(amount) },
          { label: say('Referens', 'Reference'), render: ({ reference }) => reference },
          {
            label: say('Registrerad', 'Registered'),
            render: ({ registeredBy, registeredAt }) =>
              `${registeredBy}, ${formatInstant(registeredAt, locale)}`,
          },
        ]}
      />
      {registering && (
        <ActionDialog
          title={say('Registrera inbetalning', 'Register a receipt')}
          intro={say(
            `Kvar att betala: ${formatKronor(open)}. När allt är betalt är ärendet klart.`,
            `Left to pay: ${formatKronor(open)}. When all is paid the case is done.`,
          )}
          path={`/repayment-claims/${id}/receipts`}
          fixed={{ version }}
          fields={[
            { name: 'amount', label: say('Belopp', 'Amount'), kind: 'kronor' },
            { name: 'receivedOn', label: say('Inkommen', 'Received'), kind: 'day', initial: today },
            {
              name: 'reference',
              label: say('Referens', 'Reference'),
              kind: 'text',
              max: 50,
              help: say('Bankens eller ekonomisystemets.', 'From the bank or the finance system.'),
            },
          ]}
          submitLabel={say('Registrera', 'Register')}
          success={say('Inbetalningen är registrerad.', 'The receipt has been registered.')}
          onClose={() => setRegistering(false)}
        />
      )}
    </Section>
  );
}
