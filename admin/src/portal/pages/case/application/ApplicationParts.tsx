import type { CaseDetail } from '#domain/contracts/cases.js';
import type { SupplementRow } from '#domain/contracts/handling.js';
import { useCaseResource } from '../use-case-resource.js';
import { Aftermath } from './Aftermath.js';
import { Decisions } from './Decisions.js';
import { Opinions } from './Opinions.js';
import { Supplements } from './Supplements.js';
import { Sent } from './Sent.js';

interface PartsProps {
  grantCase: CaseDetail;
  onChanged: () => void;
}

/** What a case has because it was applied for, the newest step first. */
export default function ApplicationParts({ grantCase, onChanged }: PartsProps) {
  const { id, version } = grantCase;
  const decided = grantCase.decisionKind !== null;
  const supplements = useCaseResource<SupplementRow[]>(`/api/cases/${id}/supplements`, version).value ?? [];
  return (
    <>
      <Decisions grantCase={grantCase} />
      <Supplements grantCase={grantCase} rows={supplements} />
      {decided && <Aftermath grantCase={grantCase} onChanged={onChanged} />}
      <Opinions grantCase={grantCase} />
      <Sent grantCase={grantCase} />
      {!decided && <Aftermath grantCase={grantCase} onChanged={onChanged} />}
    </>
  );
}
