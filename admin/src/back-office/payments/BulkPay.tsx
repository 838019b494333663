import { useState } from 'react';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import type { z } from 'zod';
import type { paymentBatchResult, PaymentRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatKronor } from '../../shared/format.js';
import { BatchResult } from './BatchResult.js';
import { settlementFields } from './payment-acts.js';

type Result = z.infer<typeof paymentBatchResult>;
type Step = 'preparation' | 'attestation' | 'settlement';

/** One step for many payments. Each row is its own transaction; the answer says how each of them went. */
export function BulkPay() {
  const say = useWords();
  const { today, permissions } = useSession();
  const { selectedIds, data = [], onUnselectItems } = useListContext<PaymentRow>();
  const [step, setStep] = useState<Step>();
  const [result, setResult] = useState<{ result: Result; rows: PaymentRow[] }>();
  const rows = data.filter(({ id }) => selectedIds.includes(id));
  const sum = formatKronor(rows.reduce((total, { amount }) => total + amount, 0));
  const steps: { step: Step; label: string; permission: string }[] = [
    { step: 'preparation', label: say('Förbered', 'Prepare'), permission: 'payment.prepare' },
    { step: 'attestation', label: say('Attestera', 'Attest'), permission: 'payment.attest' },
    { step: 'settlement', label: say('Markera utbetalda', 'Mark paid'), permission: 'payment.settle' },
  ];
  const label = steps.find((candidate) => candidate.step === step)?.label ?? '';
  return (
    <>
      {steps
        .filter(({ permission }) => permissions.includes(permission))
        .map((one) => (
          <Button key={one.step} size="small" variant="contained" onClick={() => setStep(one.step)}>
            {one.label} …
          </Button>
        ))}
      {step && (
        <ActionDialog<Result>
          title={say(`${label} ${selectedIds.length} betalningar`, `${label} ${selectedIds.length} payments`)}
          intro={say(
            `Sammanlagt ${sum} för de markerade på den här sidan.`,
            `Together ${sum} for those selected on this page.`,
          )}
          path="/payment-batches"
          fixed={{ step, ids: selectedIds }}
          fields={step === 'settlement' ? settlementFields(today, say) : []}
          submitLabel={label}
          success={say('Körningen är klar.', 'The batch is done.')}
          onClose={() => setStep(undefined)}
          onDone={(done) => setResult({ result: done, rows })}
        />
      )}
      {result && (
        <BatchResult
          {...result}
          onClose={() => {
            setResult(undefined);
            onUnselectItems();
          }}
        />
      )}
    </>
  );
}
