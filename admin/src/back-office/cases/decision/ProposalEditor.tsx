import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { Proposal } from '#domain/contracts/decisions.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { PdfButton } from '../../../shared/PdfButton.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { Section } from '../../../shared/Section.js';
import { useAction } from '../../../shared/use-action.js';
import { proposalBody, startProposal } from './proposal-form.js';
import { ProposalFields } from './ProposalFields.js';

interface Props {
  grantCase: CaseDetail;
  file?: AssessmentFile;
  earlier?: Proposal;
  onClose: () => void;
}

export function ProposalEditor({ grantCase, file, earlier, onClose }: Props) {
  const say = useWords();
  const applied = grantCase.applied ?? 0;
  const [form, setForm] = useState(() => startProposal(applied, file, earlier));
  const save = useAction(`/cases/${grantCase.id}/proposal`, {
    success: say('Förslaget är lämnat till beslutsfattaren.', 'The proposal is with the decision maker.'),
    onDone: onClose,
  });
  return (
    <Section title={earlier ? say('Nytt förslag', 'New proposal') : say('Förslag till beslut', 'Proposal')}>
      <ProblemAlert problem={save.problem} />
      <ProposalFields form={form} applied={applied} file={file} onChange={setForm} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center' }}>
        <Button
          variant="contained"
          loading={save.busy}
          onClick={() => save.run({ version: grantCase.version, ...proposalBody(form) })}
        >
          {say('Lämna förslaget', 'Submit the proposal')}
        </Button>
        <Button onClick={onClose} disabled={save.busy}>
          {say('Avbryt', 'Cancel')}
        </Button>
        <PdfButton
          path={`/cases/${grantCase.id}/decision-preview`}
          body={() => ({ proposal: proposalBody(form) })}
        >
          {say('Förhandsgranska brevet', 'Preview the letter')}
        </PdfButton>
      </Box>
    </Section>
  );
}
