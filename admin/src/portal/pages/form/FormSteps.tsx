import { Navigate, Route, Routes } from 'react-router';
import type { Draft } from '#domain/contracts/cases.js';
import { formPath } from '../../form-path.js';
import { CheckStep } from './CheckStep.js';
import { conflictingDraft, DraftConflict } from './DraftConflict.js';
import { FillStep } from './FillStep.js';
import { SignatoryStep } from './SignatoryStep.js';
import { SignStep } from './SignStep.js';
import { useFormWork, type FormWorkStart } from './use-form-work.js';

export function FormSteps(start: FormWorkStart) {
  const work = useFormWork(start);
  const { kind, grantCase } = start;
  const theirs = conflictingDraft<Draft>(work.autosave.status);
  return (
    <>
      <Routes>
        <Route index element={<FillStep work={work} />} />
        <Route path="kontrollera" element={<CheckStep work={work} />} />
        <Route path="underskrift" element={<SignStep work={work} />} />
        <Route path="firmatecknare" element={<SignatoryStep work={work} />} />
        <Route path="*" element={<Navigate to={formPath(grantCase.id, kind)} replace />} />
      </Routes>
      {theirs && <DraftConflict {...work} theirs={theirs} save={work.saveOver} onChosen={work.restart} />}
    </>
  );
}
