import type { PaymentRow } from '#domain/contracts/cases.js';
import { formatBankgiro, formatDay, formatKronor } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';

export function Payments({ payments }: { payments: PaymentRow[] }) {
  const { locale, texts } = useLocale();
  const words = texts.caseFile;
  return (
    <Section title={words.payments}>
      <ul className="lines">
        {payments.map((payment) => (
          <li key={payment.id}>
            <p className="line-head">
              <span>{payment.kindLabel}</span>
              <strong className="kronor">{formatKronor(payment.amount)}</strong>
            </p>
            <p>
              <Tag
                tone={payment.paidOn ? 'success' : payment.overdue ? 'warning' : 'action'}
                icon={payment.paidOn ? 'check' : 'clock'}
              >
                {payment.stateLabel}
              </Tag>{' '}
              {payment.paidOn
                ? words.paymentPaid(formatDay(payment.paidOn, locale))
                : words.paymentDue(formatDay(payment.dueOn, locale))}
            </p>
            <p className="quiet">
              {words.toBankgiro} <span className="nowrap">{formatBankgiro(payment.bankgiro)}</span>
              {payment.reference && (
                <>
                  {' '}
                  · {words.paymentReference} {payment.reference}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
