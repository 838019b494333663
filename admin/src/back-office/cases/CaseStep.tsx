import { useState } from 'react';
import Button from '@mui/material/Button';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { dialogOf } from './case-dialogs.js';

interface Props {
  event: string;
  grantCase: CaseDetail;
  onClose: () => void;
}

/** The form of a step, by its name. */
export function StepDialog({ event, grantCase, onClose }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const dialog = dialogOf(event, { grantCase, today, say, locale });
  return dialog ? <ActionDialog {...dialog} onClose={onClose} /> : null;
}

/** A small button beside what it changes. */
export function StepButton({ event, grantCase, children }: Omit<Props, 'onClose'> & { children: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {children} …
      </Button>
      {open && <StepDialog event={event} grantCase={grantCase} onClose={() => setOpen(false)} />}
    </>
  );
}
