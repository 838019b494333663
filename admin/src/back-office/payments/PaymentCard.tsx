import Box from '@mui/material/Box';
import type { PaymentRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { formatBankgiro, formatDay, formatKronor } from '../../shared/format.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { PaymentActions } from './PaymentActions.js';

/** A payment on its case: what, to whom, and which hands it has passed. */
export function PaymentCard({ payment }: { payment: PaymentRow }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Section
      title={`${payment.kindLabel}: ${formatKronor(payment.amount)}`}
      actions={<PaymentActions payment={payment} />}
    >
      <Facts
        facts={[
          [
            say('Tillstånd', 'State'),
            <StatusChip key="state" status={payment.state} label={payment.stateLabel} />,
          ],
          [say('Bankgiro', 'Bankgiro'), formatBankgiro(payment.bankgiro)],
          [
            say('Betalas senast', 'Pay by'),
            <>
              {formatDay(payment.dueOn, locale)}{' '}
              {payment.overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
            </>,
          ],
          ...(payment.stopReason
            ? [[say('Stoppad för att', 'Stopped because'), payment.stopReason] as [string, string]]
            : []),
        ]}
      />
      <Steps payment={payment} />
    </Section>
  );
}

function Steps({ payment: { preparedBy, attestedBy, paidOn, reference } }: { payment: PaymentRow }) {
  const say = useWords();
  const locale = useLanguage();
  const steps: [string, string | undefined][] = [
    [say('Förberedd', 'Prepared'), preparedBy ?? undefined],
    [say('Attesterad', 'Attested'), attestedBy ?? undefined],
    [
      say('Utbetald', 'Paid'),
      paidOn
        ? `${formatDay(paidOn, locale)}, ${say('referens', 'reference')} ${reference ?? '–'}`
        : undefined,
    ],
  ];
  return (
    <Box component="ol" sx={{ m: 0, mt: 1.5, pl: 2.5 }}>
      {steps.map(([step, done]) => (
        <li key={step}>
          <strong>{step}:</strong> {done ?? say('inte än', 'not yet')}
        </li>
      ))}
    </Box>
  );
}
