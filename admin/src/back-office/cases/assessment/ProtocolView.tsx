import { proposedSum } from '#domain/assessments/check-protocol.js';
import type { AssessmentFile, AssessmentRow } from '#domain/contracts/assessments.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { formatInstant, formatKronor, formatShare } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { budgetTiedChoices } from './assessment-words.js';
import { MeasureTable } from './MeasureTable.js';
import { appliedMeasures } from './protocol-form.js';
import { RequirementGrid } from './RequirementGrid.js';
import { ScoreTable } from './ScoreTable.js';

/** A protocol to read: one's own when it is finished, and the others'. */
export function ProtocolView({ file, assessment }: { file: AssessmentFile; assessment: AssessmentRow }) {
  const say = useWords();
  const { protocol } = assessment;
  const reasons = file.reasonCatalogue.filter(({ code }) => protocol.reasonCodes.includes(code));
  return (
    <>
      <Facts facts={useProtocolFacts(assessment)} min={150} />
      <div style={{ height: 12 }} />
      {file.requirements.length > 0 && <RequirementGrid file={file} protocol={protocol} />}
      {file.criteria.length > 0 && <ScoreTable file={file} protocol={protocol} />}
      <MeasureTable
        measures={appliedMeasures(file)}
        proposed={(key) => protocol.measures.find(({ measure }) => measure === key)?.proposed ?? null}
        sum={proposedSum(protocol)}
      />
      {protocol.quality && (
        <Passage title={say('Ansökans kvalitet', 'The quality of the application')} text={protocol.quality} />
      )}
      {protocol.ivoNote && <Passage title="IVO" text={protocol.ivoNote} />}
      {protocol.opinionsNote && (
        <Passage
          title={say('Länsstyrelsernas yttranden', 'The opinions of the counties')}
          text={protocol.opinionsNote}
        />
      )}
      {reasons.length > 0 && (
        <Passage
          title={say('Vanliga skäl', 'Usual reasons')}
          text={reasons.map(({ label }) => `– ${label}`).join('\n')}
        />
      )}
      {protocol.summary && (
        <Passage title={say('Sammanfattande bedömning', 'Summary assessment')} text={protocol.summary} />
      )}
    </>
  );
}

function useProtocolFacts({ proposed, score, savedAt, finishedAt, protocol }: AssessmentRow): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  return [
    [say('Föreslaget', 'Proposed'), formatKronor(proposed)],
    ...(score === null
      ? []
      : [[say('Vägd poäng', 'Weighted score'), formatShare(score / 100, locale)] as Fact]),
    [
      say('Kopplad till budgeten', 'Tied to the budget'),
      budgetTiedChoices(say).find(({ value }) => value === protocol.budgetTied)?.label ??
        say('Inte bedömt', 'Not judged'),
    ],
    finishedAt
      ? [say('Klar', 'Finished'), formatInstant(finishedAt, locale)]
      : [say('Pågår, senast sparad', 'Under way, last saved'), formatInstant(savedAt, locale)],
  ];
}
