import { useState } from 'react';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { SupplementRow } from '#domain/contracts/handling.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { useQuestion } from '../../../shared/use-question.js';
import { useMayHere } from '../conflict/case-access.js';
import { RequestSupplement } from '../supplement/RequestSupplement.js';
import { SupplementCard } from '../supplement/SupplementCard.js';

/** What the applicant has been asked to add: only the named questions reopen. */
export function SupplementTab({ grantCase }: { grantCase: CaseDetail }) {
  return (
    <Asked<SupplementRow[]> path={`/cases/${grantCase.id}/supplements`} rows={6}>
      {(supplements) => <Content grantCase={grantCase} supplements={supplements} />}
    </Asked>
  );
}

function Content({ grantCase, supplements }: { grantCase: CaseDetail; supplements: SupplementRow[] }) {
  const say = useWords();
  const waiting = supplements.some(
    ({ answeredOn, closedReason }) => answeredOn === null && closedReason === null,
  );
  const mayAsk = useMayHere()('supplement.request') && !waiting;
  const { data: application } = useQuestion<ApplicationDetail>(`/cases/${grantCase.id}/application`);
  const [open, setOpen] = useState(false);
  const ask = mayAsk && application && application.versions.length > 0 && (
    <Button variant="contained" onClick={() => setOpen(true)}>
      {say('Begär komplettering …', 'Ask for a supplement …')}
    </Button>
  );
  return (
    <>
      {supplements.length === 0 ? (
        <EmptyNotice title={say('Ingen komplettering', 'No supplement')} action={ask}>
          {say(
            'Saknas något i ansökan kan du öppna just de frågorna igen för sökanden, med text och svarsdag.',
            'If something is missing you can open just those questions again to the applicant, with a text and a day.',
          )}
        </EmptyNotice>
      ) : (
        <>
          {ask && <Box sx={{ mb: 2 }}>{ask}</Box>}
          {supplements
            .toSorted((a, b) => b.id - a.id)
            .map((supplement) => (
              <SupplementCard key={supplement.id} supplement={supplement} />
            ))}
        </>
      )}
      {open && application && (
        <RequestSupplement grantCase={grantCase} application={application} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
