import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ConflictRow } from '#domain/contracts/handling.js';
import { useSession } from '../../../providers/session.js';
import { useQuestion } from '../../../shared/use-question.js';

interface CaseAccess {
  conflicts: ConflictRow[];
  /** The reader's own jäv, while it stands. */
  own?: ConflictRow;
}

const CaseAccessContext = createContext<CaseAccess>({ conflicts: [] });

/** Declared or confirmed jäv keeps a person from the case; one that was tried and rejected does not (FL 16–18 §§). */
export function stands({ state }: Pick<ConflictRow, 'state'>): boolean {
  return state !== 'rejected';
}

export function CaseAccessBoundary({ caseId, children }: { caseId: number; children: ReactNode }) {
  const { user, side } = useSession();
  const { data } = useQuestion<ConflictRow[]>(
    side === 'applicant' ? undefined : `/cases/${caseId}/conflicts`,
  );
  const access = useMemo(() => {
    const conflicts = data ?? [];
    return { conflicts, own: conflicts.find((row) => row.userId === user.id && stands(row)) };
  }, [data, user.id]);
  return <CaseAccessContext value={access}>{children}</CaseAccessContext>;
}

export const useCaseAccess = () => useContext(CaseAccessContext);

/** What the reader's role allows, in this case: nothing but reading for whoever has jäv. */
export function useMayHere(): (permission: string) => boolean {
  const { permissions } = useSession();
  const { own } = useCaseAccess();
  return (permission) => own === undefined && permissions.includes(permission);
}
