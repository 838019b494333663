import Box from '@mui/material/Box';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { ApplicationPane, sideBySide } from '../application/ApplicationPane.js';
import { Protocols } from '../assessment/Protocols.js';
import { useMayHere } from '../conflict/case-access.js';

/** Answers and protocol side by side. */
export function AssessmentTab({ grantCase: { id } }: { grantCase: CaseDetail }) {
  const mayWrite = useMayHere()('assessment.write');
  return (
    <Box sx={sideBySide}>
      <ApplicationPane caseId={id} />
      <Box sx={{ minWidth: 0 }}>
        <Asked<AssessmentFile> path={`/cases/${id}/assessments`} rows={10} fresh>
          {(file) => <Content caseId={id} file={file} mayWrite={mayWrite} />}
        </Asked>
      </Box>
    </Box>
  );
}

function Content({ caseId, file, mayWrite }: { caseId: number; file: AssessmentFile; mayWrite: boolean }) {
  const say = useWords();
  const nothing = file.assessments.length === 0 && !(mayWrite && file.mayAssess);
  if (nothing)
    return (
      <EmptyNotice title={say('Ingen bedömning än', 'No assessment yet')}>
        {say(
          'Handläggaren bedömer ansökan mot prestationskraven när handläggningen har börjat.',
          'The officer assesses the application against the requirements once the assessment has begun.',
        )}
      </EmptyNotice>
    );
  return <Protocols caseId={caseId} file={file} mayWrite={mayWrite} />;
}
