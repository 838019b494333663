import type { ReactNode } from 'react';

export type FactRow = readonly [label: string, value: ReactNode];

export function Facts({ rows, className = '' }: { rows: readonly FactRow[]; className?: string }) {
  return (
    <dl className={`facts ${className}`}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
