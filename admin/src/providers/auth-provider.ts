import type { AuthProvider } from 'react-admin';
import { goToSignIn, loadSession, send } from './session.js';
import { ProblemError } from './problem.js';

/** Which permission opens which part of the back office. The server checks everything again. */
const OPENS: Record<string, string> = {
  cases: 'case.read',
  opinions: 'opinion.read',
  'opinion-comparison': 'board.read',
  programmes: 'round.read',
  rounds: 'round.read',
  payments: 'payment.read',
  'repayment-claims': 'claim.read',
  organisations: 'organisation.read',
  users: 'user.read',
  dispatches: 'dispatch.read',
  'audit-records': 'audit.read',
  'follow-up': 'followUp.read',
  operations: 'operations.read',
  batches: 'batch.read',
  'letter-templates': 'template.read',
  'delegation-order': 'delegation.read',
};
const CREATES: Record<string, string> = {
  rounds: 'round.create',
  programmes: 'round.create',
  users: 'user.change',
};

export function opens(resource: string): string | undefined {
  return OPENS[resource];
}

export const authProvider: AuthProvider = {
  login: () => {
    goToSignIn();
    return new Promise(() => undefined);
  },
  logout: async () => {
    await send('DELETE', '/session').catch(() => undefined);
    window.location.assign('/logga-in');
    return false;
  },
  checkAuth: async () => {
    await loadSession();
  },
  // A 403 is an answer about one thing, not about the session: stay signed in. 401 never gets here, see session.ts.
  checkError: (error: unknown) =>
    error instanceof ProblemError && error.status === 401 ? Promise.reject(error) : Promise.resolve(),
  getIdentity: async () => {
    const { user } = await loadSession();
    return { id: user.id, fullName: user.name };
  },
  getPermissions: async () => (await loadSession()).permissions,
  canAccess: async ({ resource, action }) => {
    const { permissions } = await loadSession();
    const needed = action === 'create' ? CREATES[resource] : OPENS[resource];
    return needed !== undefined && permissions.includes(needed);
  },
};
