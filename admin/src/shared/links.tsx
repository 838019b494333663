import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

export type Filter = Record<string, unknown>;

/** The address of a list under a filter; react-admin keeps the filter in the address, so it can be shared. */
export function listPath(resource: string, filter: Filter): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`;
}

export function PlainLink({
  to,
  children,
  label,
  strong,
}: {
  to: string;
  children: ReactNode;
  label?: string;
  strong?: boolean;
}) {
  return (
    <Link component={RouterLink} to={to} aria-label={label} sx={strong ? { fontWeight: 650 } : undefined}>
      {children}
    </Link>
  );
}

/** A number that leads to the cases behind it. */
export function CasesLink({
  filter,
  children,
  label,
}: {
  filter: Filter;
  children: ReactNode;
  label?: string;
}) {
  return (
    <PlainLink to={listPath('cases', filter)} label={label}>
      {children}
    </PlainLink>
  );
}

export function CaseLink({ id, part, children }: { id: number; part?: string; children: ReactNode }) {
  return <PlainLink to={`/cases/${id}/show${part ? `/${part}` : ''}`}>{children}</PlainLink>;
}
