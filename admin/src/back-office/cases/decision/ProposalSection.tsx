import { useState } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { Proposal } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatInstant } from '../../../shared/format.js';
import { PdfButton } from '../../../shared/PdfButton.js';
import { Section } from '../../../shared/Section.js';
import { decidable } from '../case-acts.js';
import { useMayHere } from '../conflict/case-access.js';
import { DecideButton } from './DecideButton.js';
import { ProposalEditor } from './ProposalEditor.js';
import { ProposalView } from './ProposalView.js';

interface Props {
  grantCase: CaseDetail;
  proposals: Proposal[];
  file?: AssessmentFile;
  /** An undecided application; afterwards the proposals are history. */
  open: boolean;
}

/** The newest proposal with what can be done with it: change, return, preview, decide. */
export function ProposalSection({ grantCase, proposals, file, open }: Props) {
  const say = useWords();
  const mayHere = useMayHere();
  const [editing, setEditing] = useState(false);
  const newest = proposals.toSorted((a, b) => b.number - a.number)[0];
  const standing = newest?.returnedAt === null ? newest : undefined;
  const mayPropose = open && mayHere('proposal.write');
  if (editing)
    return (
      <ProposalEditor grantCase={grantCase} file={file} earlier={newest} onClose={() => setEditing(false)} />
    );
  return (
    <Section
      title={say('Förslag till beslut', 'Proposal')}
      actions={
        mayPropose && (
          <Button variant={standing ? 'outlined' : 'contained'} size="small" onClick={() => setEditing(true)}>
            {newest
              ? say('Skriv nytt förslag', 'Write a new proposal')
              : say('Skriv förslag', 'Write a proposal')}
          </Button>
        )
      }
    >
      {newest?.returnedAt && <Returned proposal={newest} />}
      {newest ? (
        <ProposalView proposal={newest} applied={grantCase.applied} measures={file?.measures} />
      ) : (
        <p style={{ margin: 0 }}>
          {say(
            'Inget förslag än. Handläggaren föreslår och en annan person beslutar.',
            'No proposal yet. The officer proposes and another person decides.',
          )}
        </p>
      )}
      {open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'flex-start' }}>
          {decidable(grantCase) && <DecideButton grantCase={grantCase} proposal={standing} />}
          {standing && mayHere('decision.make') && (
            <ReturnButton caseId={grantCase.id} version={grantCase.version} />
          )}
          {standing && (
            <PdfButton path={`/cases/${grantCase.id}/decision-preview`} body={() => ({})}>
              {say('Förhandsgranska brevet', 'Preview the letter')}
            </PdfButton>
          )}
        </Box>
      )}
    </Section>
  );
}

function Returned({ proposal: { returnedBy, returnedAt, returnText } }: { proposal: Proposal }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>
        {say(
          `Återlämnat av ${returnedBy ?? ''} ${formatInstant(returnedAt, locale)}`,
          `Returned by ${returnedBy ?? ''} ${formatInstant(returnedAt, locale)}`,
        )}
      </AlertTitle>
      <span style={{ whiteSpace: 'pre-wrap' }}>{returnText}</span>
    </Alert>
  );
}

function ReturnButton({ caseId, version }: { caseId: number; version: number }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('Lämna tillbaka …', 'Return …')}
      </Button>
      {open && (
        <ActionDialog
          title={say('Lämna tillbaka förslaget', 'Return the proposal')}
          intro={say(
            'Förslaget går tillbaka till handläggaren, som ser vad du skriver.',
            'The proposal goes back to the officer, who sees what you write.',
          )}
          path={`/cases/${caseId}/proposal-return`}
          fixed={{ version }}
          fields={[
            { name: 'text', label: say('Vad som ska göras', 'What to do'), kind: 'longText', max: 4000 },
          ]}
          submitLabel={say('Lämna tillbaka', 'Return')}
          success={say('Förslaget är återlämnat.', 'The proposal has been returned.')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
