import { reasonLabel } from '#domain/assessments/reason-catalogue.js';
import type { AssessmentFile } from '#domain/contracts/assessments.js';
import type { Proposal } from '#domain/contracts/decisions.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { formatInstant, formatKronor } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { proposedWord } from './decision-words.js';
import { MeasureTable } from '../assessment/MeasureTable.js';

interface Props {
  proposal: Proposal;
  applied: number | null;
  measures?: AssessmentFile['measures'];
}

export function ProposalView({ proposal, applied, measures = [] }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const amounts = new Map(proposal.measures.map(({ measure, amount }) => [measure, amount]));
  return (
    <>
      <Facts
        facts={[
          [say('Förslag', 'Proposal'), <strong key="kind">{proposedWord(proposal, say)}</strong>],
          [
            say('Belopp', 'Amount'),
            `${formatKronor(proposal.amount)} (${say('sökt', 'applied for')} ${formatKronor(applied)})`,
          ],
          [
            say('Föredragande', 'Proposed by'),
            `${proposal.proposedBy}, ${formatInstant(proposal.proposedAt, locale)}`,
          ],
          [
            say('Återkallelseförbehåll', 'Recall clause'),
            proposal.recallClause ? say('Ja', 'Yes') : say('Nej', 'No'),
          ],
        ]}
      />
      {amounts.size > 0 && measures.length > 0 && (
        <details style={{ marginTop: 12 }}>
          <summary style={{ cursor: 'pointer', fontWeight: 600, minHeight: 28 }}>
            {say('Belopp per åtgärd', 'Amount by measure')}
          </summary>
          <MeasureTable
            measures={measures.filter(({ key }) => amounts.has(key))}
            proposed={(key) => amounts.get(key) ?? null}
            sum={proposal.amount}
          />
        </details>
      )}
      {proposal.reasonCodes.length > 0 && (
        <Passage
          title={say('Vanliga skäl', 'Usual reasons')}
          text={proposal.reasonCodes.map((code) => `– ${reasonLabel(code)}`).join('\n')}
        />
      )}
      {proposal.reasons && <Passage title={say('Skäl', 'Reasons')} text={proposal.reasons} />}
      {proposal.conditions && <Passage title={say('Villkor', 'Conditions')} text={proposal.conditions} />}
      {proposal.hearingSkippedReason && (
        <Passage
          title={say('Varför sökanden inte har hörts', 'Why the applicant was not heard')}
          text={proposal.hearingSkippedReason}
        />
      )}
    </>
  );
}
