import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { PaymentCard } from '../../payments/PaymentCard.js';

export function PaymentsTab({ grantCase: { payments } }: { grantCase: CaseDetail }) {
  const say = useWords();
  if (payments.length === 0) {
    return (
      <EmptyNotice title={say('Inga betalningar', 'No payments')}>
        {say(
          'En betalning planeras när rekvisitionen har kommit in, och en till om ärendet får en andel av det som blir över.',
          'A payment is planned when the requisition has come in, and another if the case gets a share of what is left.',
        )}
      </EmptyNotice>
    );
  }
  return payments.map((payment) => <PaymentCard key={payment.id} payment={payment} />);
}
