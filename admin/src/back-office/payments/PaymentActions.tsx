import { useState } from 'react';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { PaymentRow } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { useQuestion } from '../../shared/use-question.js';
import { actsOnPayment, paymentDialog, type PaymentAct } from './payment-acts.js';

/** The steps of one payment. A blocked one stays in the menu, grey, with its reason as its second line. */
export function PaymentActions({ payment }: { payment: PaymentRow }) {
  const say = useWords();
  const { today } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [chosen, setChosen] = useState<PaymentAct>();
  // Lists may leave the events out; then they are asked for when the menu opens.
  const { data, isLoading } = useQuestion<PaymentRow>(
    anchor && !payment.allowedEvents ? `/payments/${payment.id}` : undefined,
  );
  const acts = actsOnPayment(payment.allowedEvents ?? data?.allowedEvents ?? []);
  const choose = (act: PaymentAct) => {
    if (act.reasons.length > 0) return;
    setAnchor(undefined);
    setChosen(act);
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        aria-label={say(`Åtgärder för ${payment.registryNumber}`, `Actions for ${payment.registryNumber}`)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('Åtgärder', 'Actions')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
        slotProps={{ paper: { sx: { maxWidth: 380 } } }}
      >
        {isLoading && <MenuItem disabled>{say('Hämtar …', 'Loading …')}</MenuItem>}
        {!isLoading && acts.length === 0 && (
          <MenuItem disabled>
            {say('Det finns inget för dig att göra här.', 'There is nothing for you to do here.')}
          </MenuItem>
        )}
        {acts.map((act) => (
          <MenuItem
            key={act.event}
            aria-disabled={act.reasons.length > 0}
            onClick={() => choose(act)}
            sx={{ whiteSpace: 'normal', color: act.reasons.length > 0 ? 'text.secondary' : undefined }}
          >
            <ListItemText
              primary={`${act.label}${act.reasons.length > 0 ? '' : ' …'}`}
              secondary={act.reasons.map(({ title, detail }) => `${title} ${detail}`).join(' ') || undefined}
            />
          </MenuItem>
        ))}
      </Menu>
      {chosen && (
        <ActionDialog
          {...paymentDialog(data ?? payment, chosen, today, say)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
