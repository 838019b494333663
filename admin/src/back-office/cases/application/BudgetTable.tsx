import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { BudgetLine } from '#domain/contracts/applications.js';
import { useWords } from '../../../i18n/use-words.js';
import { formatKronor } from '../../../shared/format.js';
import { amountOf, budgetSums } from './budget-table.js';

/** What is applied for per measure and year, with the sums of both. */
export function BudgetTable({ budget }: { budget: BudgetLine[] }) {
  const say = useWords();
  const asked = budget.filter(({ sum }) => sum !== null && sum > 0);
  if (asked.length === 0)
    return <p style={{ margin: 0 }}>{say('Ingen budget är ifylld.', 'No budget has been filled in.')}</p>;
  const { years, perYear, total } = budgetSums(asked);
  const caption = say('Budget per åtgärd och år', 'Budget by measure and year');
  const foot = { fontWeight: 650, color: 'text.primary', fontSize: '0.875rem' };
  return (
    <TableContainer role="group" aria-label={caption} tabIndex={0}>
      <Table size="small" aria-label={caption}>
        <TableHead>
          <TableRow>
            <TableCell>{say('Åtgärd', 'Measure')}</TableCell>
            {years.map((year) => (
              <TableCell key={year} align="right">
                {year}
              </TableCell>
            ))}
            <TableCell align="right">{say('Summa', 'Sum')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {asked.map((line) => (
            <TableRow key={`${line.areaKey}-${line.measureKey}`} hover>
              <TableCell component="th" scope="row">
                {line.measureTitle}
                <br />
                <small>{line.areaTitle}</small>
              </TableCell>
              {years.map((year) => (
                <TableCell key={year} align="right" className="kronor">
                  {formatKronor(amountOf(line, year))}
                </TableCell>
              ))}
              <TableCell align="right" className="kronor">
                {formatKronor(line.sum)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell component="th" scope="row" sx={foot}>
              {say('Summa', 'Sum')}
            </TableCell>
            {perYear.map((amount, index) => (
              <TableCell key={years[index]} align="right" className="kronor" sx={foot}>
                {formatKronor(amount)}
              </TableCell>
            ))}
            <TableCell align="right" className="kronor" sx={foot}>
              {formatKronor(total)}
            </TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}
