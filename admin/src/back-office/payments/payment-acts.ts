import type { AllowedEvent, PaymentRow } from '#domain/contracts/index.js';
import type { Words } from '../../i18n/use-words.js';
import type { ActionDialogProps } from '../../shared/form/ActionDialog.js';
import { formatKronor } from '../../shared/format.js';

type Dialog = Omit<ActionDialogProps, 'onClose'>;

export interface PaymentAct {
  event: string;
  label: string;
  reasons: AllowedEvent['reasons'];
  /** The step that is on its turn, not one of the detours. */
  main: boolean;
}

interface Step {
  resource: string;
  main?: true;
  /** What the step's own form asks for does not block it. */
  given: string[];
}

const STEPS: Record<string, Step> = {
  prepare: { resource: 'preparation', main: true, given: [] },
  attest: { resource: 'attestation', main: true, given: [] },
  markPaid: { resource: 'settlement', main: true, given: ['payment.dayMissing', 'payment.referenceMissing'] },
  return: { resource: 'return', given: ['reasons.missing'] },
  stop: { resource: 'stop', given: ['reasons.missing'] },
  release: { resource: 'release', given: ['reasons.missing'] },
};

export function actsOnPayment(events: AllowedEvent[]): PaymentAct[] {
  return events.flatMap(({ event, label, reasons }) => {
    const step = STEPS[event];
    return step
      ? [
          {
            event,
            label,
            reasons: reasons.filter(({ code }) => !step.given.includes(code)),
            main: step.main ?? false,
          },
        ]
      : [];
  });
}

/** The form of a step: a day and a reference to settle, a reason for the detours, otherwise only a question. */
export function paymentDialog(
  payment: PaymentRow,
  { event, label, main }: PaymentAct,
  today: string,
  say: Words,
): Dialog {
  const what = say(
    `${formatKronor(payment.amount)} till ${payment.organisationName}, bankgiro ${payment.bankgiro}.`,
    `${formatKronor(payment.amount)} to ${payment.organisationName}, bankgiro ${payment.bankgiro}.`,
  );
  return {
    title: `${label}: ${payment.registryNumber}`,
    intro: what,
    path: `/payments/${payment.id}/${STEPS[event]?.resource ?? event}`,
    fixed: { version: payment.version },
    fields:
      event === 'markPaid'
        ? settlementFields(today, say)
        : main
          ? []
          : [{ name: 'reason', label: say('Skäl', 'Reason'), kind: 'longText', max: 1000 }],
    submitLabel: label,
    danger: event === 'stop',
    success: say(
      `${payment.registryNumber}: ${label.toLowerCase()} – klart.`,
      `${payment.registryNumber}: ${label.toLowerCase()} – done.`,
    ),
  };
}

export function settlementFields(today: string, say: Words): NonNullable<Dialog['fields']> {
  return [
    { name: 'paidOn', label: say('Betalningsdag', 'Day of payment'), kind: 'day', initial: today },
    {
      name: 'reference',
      label: say('Referens i bank eller ekonomisystem', 'Reference in bank or finance system'),
      kind: 'text',
      max: 50,
    },
  ];
}
