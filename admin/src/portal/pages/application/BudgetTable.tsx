import type { FormDefinition } from '#domain/forms/form-definition.js';
import { formatKronor } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { readBudget } from './budget-table.js';

interface BudgetTableProps {
  definition: FormDefinition;
  answers: Record<string, unknown>;
}

/** What is applied for per measure and year. On a narrow screen every measure becomes a card. */
export function BudgetTable({ definition, answers }: BudgetTableProps) {
  const { locale, texts } = useLocale();
  const words = texts.application.budget;
  const budget = readBudget(definition, answers, locale);
  if (!budget) return null;
  if (budget.rows.length === 0)
    return (
      <p className={budget.total === null ? 'quiet' : undefined}>
        {budget.total === null ? words.none : `${words.total}: ${formatKronor(budget.total)}`}
      </p>
    );
  const summed = budget.columns.length > 1;
  return (
    <table className="table stacking budget">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          {budget.columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
          {summed && (
            <th scope="col" className="number">
              {words.sum}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {budget.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.title}</th>
            {row.amounts.map((amount, at) => (
              <td key={budget.columns[at]} data-label={budget.columns[at]} className="number">
                {formatKronor(amount)}
              </td>
            ))}
            {summed && (
              <td data-label={words.sum} className="number">
                {formatKronor(row.sum)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {summed &&
            budget.columnSums.map((sum, at) => (
              <td key={budget.columns[at]} data-label={budget.columns[at]} className="number">
                {formatKronor(sum)}
              </td>
            ))}
          <td data-label={words.sum} className="number">
            <strong>{formatKronor(budget.total)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
