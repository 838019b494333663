import type { Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { listPath, PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { TabNav, useTab } from '../../shared/TabNav.js';
import { Detail } from '../layout/Detail.js';
import { AllocationTab } from '../allocation/AllocationTab.js';
import { BatchesTab } from '../batches/BatchesTab.js';
import { AllotmentTab } from './AllotmentTab.js';
import { RedistributionTab } from './RedistributionTab.js';
import { RoundOverview } from './RoundOverview.js';
import { DryRunTab } from './setup/DryRunTab.js';
import { SetupTab } from './setup/SetupTab.js';

const CONTENT = {
  overview: RoundOverview,
  setup: SetupTab,
  'dry-run': DryRunTab,
  board: AllocationTab,
  batches: BatchesTab,
  allotment: AllotmentTab,
  redistribution: RedistributionTab,
};

export function RoundPage() {
  return <Detail<Round> resource="rounds">{(round) => <Content round={round} />}</Detail>;
}

function Content({ round }: { round: Round }) {
  const say = useWords();
  const mayFollowUp = useMay('followUp.read');
  const maySeeBoard = useMay('board.read');
  const mayPlan = useMay('round.change');
  const tabs = [
    { key: 'overview', label: say('Översikt', 'Overview') },
    { key: 'setup', label: say('Upplägg', 'Set-up') },
    ...(mayPlan ? [{ key: 'dry-run', label: say('Provkörning', 'Dry run') }] : []),
    ...(round.mechanism === 'requisition'
      ? [
          { key: 'allotment', label: say('Fördelning', 'Allotment') },
          { key: 'redistribution', label: say('Omfördelning', 'Redistribution') },
        ]
      : []),
    ...(round.mechanism === 'application' && maySeeBoard
      ? [
          { key: 'board', label: say('Fördelningstavla', 'Allocation board') },
          { key: 'batches', label: say('Körningar', 'Batches') },
        ]
      : []),
  ];
  const Tab = CONTENT[useTab(tabs) as keyof typeof CONTENT];
  const cases = round.pots.reduce((sum, pot) => sum + pot.cases, 0);
  return (
    <Page
      title={round.name}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/rounds">{say('Omgångar', 'Rounds')}</PlainLink> › {round.name}
        </nav>
      }
      actions={
        <>
          <PlainLink to={listPath('cases', { roundId: round.id })}>
            {say(`Ärenden (${cases})`, `Cases (${cases})`)}
          </PlainLink>
          {mayFollowUp && (
            <PlainLink to={`/follow-up?roundId=${round.id}`}>{say('Uppföljning', 'Follow-up')}</PlainLink>
          )}
        </>
      }
    >
      <TabNav
        label={say('Omgångens delar', 'Parts of the round')}
        base={`/rounds/${round.id}/show`}
        tabs={tabs}
      />
      <Tab key={round.id} round={round} />
    </Page>
  );
}
