import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatKronor } from '../../../shared/format.js';
import { useTexts } from '../../i18n/locale.js';
import { Facts, type FactRow } from '../../ui/Facts.js';
import { Section } from '../../ui/Section.js';

/** Blank is not zero: what nobody has reported is said in words, never as 0 kr. */
export function Amounts({ grantCase }: { grantCase: CaseDetail }) {
  const texts = useTexts();
  const { amounts, claim, applied } = grantCase;
  const undecided = applied !== null && grantCase.decisionKind === null;
  const words = texts.caseFile.amountRows;
  const money = (label: string, amount: number): FactRow => [
    label,
    <span key={label} className="kronor">
      {formatKronor(amount)}
    </span>,
  ];
  const granted = (): FactRow[] => [
    money(words.requisitioned, amounts.requisitioned),
    money(words.paid, amounts.paid),
    amounts.used === null ? [words.used, texts.caseFile.notReported] : money(words.used, amounts.used),
  ];
  const unused = amounts.used === null || claim ? 0 : amounts.paid - amounts.used;
  const rows: FactRow[] = [
    ...(applied === null ? [] : [money(words.applied, applied)]),
    undecided ? [words.allotted, texts.caseFile.notDecided] : money(words.allotted, amounts.allotted),
    ...(amounts.allotted === 0 && applied !== null ? [] : granted()),
  ];
  if (unused > 0) rows.push(money(words.unused, unused));
  if (claim) rows.push(money(words.toRepay, claim.amount), money(words.repaid, amounts.repaid));
  if (amounts.waived > 0) rows.push(money(words.waived, amounts.waived));
  return (
    <Section title={texts.caseFile.amounts}>
      <Facts rows={rows} className="facts-money" />
    </Section>
  );
}
