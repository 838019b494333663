import type { ReactNode } from 'react';
import { Authenticated, CanAccess } from 'react-admin';
import { AccessDenied } from './AccessDenied.js';

/** react-admin checks nothing for routes of one's own. */
export function Opened({ resource, children }: { resource: string; children: ReactNode }) {
  return (
    <Authenticated>
      <CanAccess resource={resource} action="list" accessDenied={<AccessDenied />}>
        {children}
      </CanAccess>
    </Authenticated>
  );
}
