import type { ReactNode } from 'react';
import Button from '@mui/material/Button';
import type { AssessmentFile, AssessmentRow } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useAction } from '../../../shared/use-action.js';
import { ProtocolForm } from './ProtocolForm.js';
import { agreed, fillProtocol } from './protocol-form.js';
import { ProtocolView } from './ProtocolView.js';

interface Props {
  caseId: number;
  file: AssessmentFile;
  mayWrite: boolean;
}

/** The reader's own protocol, what the others say, where they differ, and the joint one. */
export function Protocols({ caseId, file, mayWrite }: Props) {
  const individual = file.assessments.filter(({ kind }) => kind === 'individual');
  const own = individual.find(({ mine }) => mine);
  return (
    <>
      <OwnProtocol caseId={caseId} file={file} own={own} mayWrite={mayWrite && file.mayAssess} />
      {individual
        .filter(({ mine }) => !mine)
        .map((assessment) => (
          <OtherProtocol key={assessment.id} file={file} assessment={assessment} />
        ))}
      {file.disagreements.length > 0 && <Disagreements file={file} />}
      <JointProtocol caseId={caseId} file={file} mayWrite={mayWrite && file.mayConsolidate} />
    </>
  );
}

function OwnProtocol({ caseId, file, own, mayWrite }: Props & { own?: AssessmentRow }) {
  const say = useWords();
  const title = say('Din bedömning', 'Your assessment');
  if (own?.finishedAt)
    return (
      <Finished title={title} caseId={caseId} assessment={own} mayReopen={mayWrite}>
        <ProtocolView file={file} assessment={own} />
      </Finished>
    );
  if (!mayWrite) return null;
  return (
    <Section title={title}>
      <ProtocolForm
        caseId={caseId}
        kind="individual"
        file={file}
        saved={own}
        start={fillProtocol(own?.protocol, file)}
      />
    </Section>
  );
}

function OtherProtocol({ file, assessment }: { file: AssessmentFile; assessment: AssessmentRow }) {
  const say = useWords();
  const { assessorName, finishedAt } = assessment;
  return (
    <Section
      title={say(`Bedömning av ${assessorName}`, `Assessment by ${assessorName}`)}
      actions={<Progress finished={finishedAt !== null} />}
    >
      <details>
        <summary style={{ cursor: 'pointer', fontWeight: 600, minHeight: 28 }}>
          {say('Visa protokollet', 'Show the protocol')}
        </summary>
        <ProtocolView file={file} assessment={assessment} />
      </details>
    </Section>
  );
}

function JointProtocol({ caseId, file, mayWrite }: Props) {
  const say = useWords();
  const joint = file.assessments.find(({ kind }) => kind === 'consolidated');
  const finished = file.assessments.filter(
    ({ kind, finishedAt }) => kind === 'individual' && finishedAt !== null,
  );
  const title = say('Sammanvägd bedömning', 'Joint assessment');
  if (joint?.finishedAt)
    return (
      <Finished title={title} caseId={caseId} assessment={joint} mayReopen={mayWrite}>
        <ProtocolView file={file} assessment={joint} />
      </Finished>
    );
  if (mayWrite && (joint || finished.length > 1))
    return (
      <Section title={title}>
        <p style={{ marginTop: 0 }}>
          {say(
            'Det som bedömarna är överens om är ifyllt. Det som skiljer sig väger ni samman.',
            'What the assessors agree on is filled in. What differs is for you to settle.',
          )}
        </p>
        <ProtocolForm
          caseId={caseId}
          kind="consolidated"
          file={file}
          saved={joint}
          start={
            joint
              ? fillProtocol(joint.protocol, file)
              : agreed(
                  finished.map(({ protocol }) => protocol),
                  file,
                )
          }
        />
      </Section>
    );
  if (!file.secondAssessorNeeded) return null;
  return (
    <Section title={title}>
      <p style={{ margin: 0 }}>
        {say(
          'Omgången kräver två bedömare. Den sammanvägda bedömningen kan skrivas när båda är klara.',
          'The round asks for two assessors. The joint assessment can be written when both have finished.',
        )}
      </p>
    </Section>
  );
}

interface FinishedProps {
  title: string;
  caseId: number;
  assessment: AssessmentRow;
  mayReopen: boolean;
  children: ReactNode;
}

function Finished({ title, caseId, assessment: { version, kind }, mayReopen, children }: FinishedProps) {
  const say = useWords();
  const reopen = useAction(`/cases/${caseId}/assessment-reopening`, {
    success: say('Bedömningen är öppen igen.', 'The assessment is open again.'),
  });
  return (
    <Section
      title={title}
      actions={
        <>
          <Progress finished />
          {mayReopen && (
            <Button
              size="small"
              variant="outlined"
              loading={reopen.busy}
              onClick={() => reopen.run({ version, kind })}
            >
              {say('Öppna igen', 'Open again')}
            </Button>
          )}
        </>
      }
    >
      <ProblemAlert problem={reopen.problem} />
      {children}
    </Section>
  );
}

function Progress({ finished }: { finished: boolean }) {
  const say = useWords();
  return finished ? (
    <StatusChip status="finished" tone="success" label={say('Klar', 'Finished')} />
  ) : (
    <StatusChip status="underWay" tone="progress" label={say('Pågår', 'Under way')} />
  );
}

function Disagreements({ file: { disagreements } }: { file: AssessmentFile }) {
  const say = useWords();
  return (
    <Section title={say('Där bedömarna skiljer sig', 'Where the assessors differ')}>
      <PlainTable
        caption={say('Där bedömarna skiljer sig', 'Where the assessors differ')}
        rows={disagreements}
        rowKey={({ what }) => what}
        columns={[
          { label: say('Fråga', 'Question'), render: ({ what }) => what },
          {
            label: say('Bedömningar', 'Assessments'),
            render: ({ values }) => (
              <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
                {values.map(({ assessorName, value }) => (
                  <li key={assessorName}>
                    {assessorName}: {value}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}
