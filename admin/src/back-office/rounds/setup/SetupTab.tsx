import type { Round } from '#domain/contracts/index.js';
import { AreasPart } from './AreasPart.js';
import { CalendarPart, NamePart, PotsPart } from './BasicsPart.js';
import { BudgetYearsPart } from './BudgetYearsPart.js';
import { CorrectionList } from './CorrectionList.js';
import { CriteriaPart } from './CriteriaPart.js';
import { DeadlineRulesPart } from './DeadlineRulesPart.js';
import { FormsPart } from './FormsPart.js';
import { LegalBasisPart } from './LegalBasisPart.js';
import { LettersPart } from './LettersPart.js';
import { OptionsPart } from './OptionsPart.js';
import { PublicationPart } from './PublicationPart.js';
import { RequirementsPart } from './RequirementsPart.js';

/** Everything that makes the round what it is, part by part. */
export function SetupTab({ round }: { round: Round }) {
  return (
    <>
      <PublicationPart round={round} />
      <NamePart round={round} />
      <LegalBasisPart round={round} />
      <PotsPart round={round} />
      <CalendarPart round={round} />
      <DeadlineRulesPart round={round} />
      {round.mechanism === 'application' && (
        <>
          <RequirementsPart round={round} />
          <AreasPart round={round} />
          <BudgetYearsPart round={round} />
          <CriteriaPart round={round} />
        </>
      )}
      <OptionsPart round={round} />
      <FormsPart round={round} />
      <LettersPart round={round} />
      <CorrectionList round={round} />
    </>
  );
}
