import { useGetList } from 'react-admin';
import type { Round } from '#domain/contracts/index.js';
import { useMay } from '../../providers/session.js';

/** Where money is applied for. */
export interface ApplicationPlaces {
  rounds: ReadonlySet<number>;
  pots: ReadonlySet<number>;
}

/** Filters and ways into the list that only applications have. */
const ONLY_APPLIED = ['decision', 'opinion', 'supplement', 'joint', 'late', 'appliedMin', 'appliedMax'];
const APPLIED_TABS = ['toRegister', 'toAssess', 'toGrant', 'awaitingUs', 'awaitingApplicant'];

/** The list shows an application's columns, tabs and filters while it is cut to applications. */
export function showsApplications(
  filter: Record<string, unknown>,
  { rounds, pots }: ApplicationPlaces,
): boolean {
  if (filter.mechanism !== undefined) return filter.mechanism === 'application';
  return (
    rounds.has(Number(filter.roundId)) ||
    pots.has(Number(filter.potId)) ||
    APPLIED_TABS.includes(String(filter.tab)) ||
    ONLY_APPLIED.some((source) => filter[source] !== undefined)
  );
}

export function useApplicationPlaces(): ApplicationPlaces {
  const enabled = useMay('round.read');
  const { data = [] } = useGetList<Round>(
    'rounds',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'year', order: 'DESC' } },
    { enabled },
  );
  const applied = data.filter(({ mechanism }) => mechanism === 'application');
  return {
    rounds: new Set(applied.map(({ id }) => id)),
    pots: new Set(applied.flatMap(({ pots }) => pots.map(({ id }) => id))),
  };
}
