import { Navigate, Route, Routes } from 'react-router';
import type { Draft } from '#domain/contracts/cases.js';
import { formPath } from '../../form-path.js';
import { conflictingDraft, DraftConflict } from '../form/DraftConflict.js';
import { FillStep } from '../form/FillStep.js';
import { SignatoryStep } from '../form/SignatoryStep.js';
import { SignStep } from '../form/SignStep.js';
import { useFormWork, type FormWork } from '../form/use-form-work.js';
import { formOf, type OpenedApplication } from './application-of.js';
import { ApplicationCheck } from './ApplicationCheck.js';
import { AttachmentsStep } from './AttachmentsStep.js';
import { MembersStep } from './MembersStep.js';
import { TaskList } from './TaskList.js';

interface StepsProps extends OpenedApplication {
  draft: Draft;
  onRestart: (draft: Draft) => void;
}

/** What every step of an application is given. */
export interface ApplicationWork extends OpenedApplication {
  work: FormWork;
}

export function ApplicationSteps({ draft, onRestart, ...opened }: StepsProps) {
  const { grantCase, application, reload } = opened;
  const work = useFormWork({
    kind: 'application',
    grantCase,
    definition: formOf(application),
    draft,
    onRestart,
    onStale: reload,
  });
  const theirs = conflictingDraft<Draft>(work.autosave.status);
  const parts: ApplicationWork = { ...opened, work };
  return (
    <>
      <Routes>
        <Route index element={<TaskList {...parts} />} />
        <Route path="formular" element={<FillStep work={work} />} />
        <Route path="medsokande" element={<MembersStep {...parts} />} />
        <Route path="bilagor" element={<AttachmentsStep {...parts} />} />
        <Route path="kontrollera" element={<ApplicationCheck {...parts} />} />
        <Route path="underskrift" element={<SignStep work={work} />} />
        <Route path="firmatecknare" element={<SignatoryStep work={work} />} />
        <Route path="*" element={<Navigate to={formPath(grantCase.id, 'application')} replace />} />
      </Routes>
      {theirs && <DraftConflict {...work} theirs={theirs} save={work.saveOver} onChosen={work.restart} />}
    </>
  );
}
