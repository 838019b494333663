import { useState } from 'react';
import { Link } from 'react-router';
import type { Portal } from '#domain/contracts/oversight.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { useLocale } from '../i18n/locale.js';
import { usePortal } from '../session/portal-context.js';
import { Failed } from '../ui/Failed.js';
import { SelectField, TextField } from '../ui/Field.js';
import { EmptyState } from '../ui/Message.js';
import { Page } from '../ui/Page.js';
import { Tag } from '../ui/Tag.js';

type PortalCase = Portal['cases'][number];

export function CasesPage() {
  const { texts } = useLocale();
  const { value, problem, loading, reload } = usePortal();
  if (!value && problem) return <Failed problem={problem} retry={reload} />;
  return (
    <Page title={texts.cases.title} lead={texts.cases.lead} busy={loading}>
      {value &&
        (value.cases.length === 0 ? (
          <EmptyState title={texts.start.none}>{texts.start.noneText}</EmptyState>
        ) : (
          <CaseList cases={allCases(value)} />
        ))}
    </Page>
  );
}

/** `cases` may or may not hold those that wait; each case is shown once. */
function allCases(portal: Portal): PortalCase[] {
  const byId = new Map([...portal.waiting, ...portal.cases].map((row) => [row.id, row]));
  return [...byId.values()].sort(
    (a, b) => b.year - a.year || a.registryNumber.localeCompare(b.registryNumber, 'sv'),
  );
}

function CaseList({ cases }: { cases: PortalCase[] }) {
  const { texts } = useLocale();
  const [words, setWords] = useState('');
  const [year, setYear] = useState('');
  const years = [...new Set(cases.map((row) => String(row.year)))];
  const wanted = words.trim().toLowerCase();
  const found = cases.filter((row) => (!year || String(row.year) === year) && haystack(row).includes(wanted));
  return (
    <>
      <div className="filters no-print" role="search">
        <TextField
          type="search"
          label={texts.cases.search}
          value={words}
          maxLength={100}
          onChange={(event) => setWords(event.target.value)}
        />
        {years.length > 1 && (
          <SelectField
            label={texts.cases.year}
            value={year}
            onChange={setYear}
            choices={[['', texts.cases.allYears], ...years.map((y) => [y, y] as const)]}
          />
        )}
      </div>
      <p role="status" className="quiet">
        {found.length === 0 ? texts.cases.noHit : texts.cases.found(found.length, cases.length)}
      </p>
      {found.length > 0 && <CaseTable rows={found} />}
    </>
  );
}

function haystack(row: PortalCase): string {
  return `${row.registryNumber} ${row.programmeName} ${row.roundName} ${row.organisationName} ${row.stateLabel}`.toLowerCase();
}

/** On a narrow screen every row becomes a card; `data-label` then carries the column's name. */
function CaseTable({ rows }: { rows: PortalCase[] }) {
  const { locale, texts } = useLocale();
  const columns = texts.cases.columns;
  return (
    <table className="table stacking">
      <caption className="visually-hidden">{texts.cases.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.grant}</th>
          <th scope="col">{columns.registryNumber}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" className="number">
            {columns.allotted}
          </th>
          <th scope="col" className="number">
            {columns.paid}
          </th>
          <th scope="col">{columns.dueOn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={`/arenden/${row.id}`}>
                {row.programmeName}, {row.roundName}
              </Link>
              <span className="quiet block">{row.organisationName}</span>
            </th>
            <td data-label={columns.registryNumber} className="nowrap">
              {row.registryNumber}
            </td>
            <td data-label={columns.state}>
              <Tag tone="action">{row.stateLabel}</Tag>
            </td>
            <td data-label={columns.allotted} className="number">
              {formatKronor(row.allotted)}
            </td>
            <td data-label={columns.paid} className="number">
              {formatKronor(row.paid)}
            </td>
            <td data-label={columns.dueOn} className="nowrap">
              {row.dueOn ? formatDay(row.dueOn, locale) : texts.cases.noDueDay}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
