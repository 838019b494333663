import type { ComponentType } from 'react';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { TabNav, useTab } from '../../shared/TabNav.js';
import { Detail } from '../layout/Detail.js';
import { CaseHeader } from './CaseHeader.js';
import { partsOf, type CasePart } from './case-parts.js';
import { CaseAccessBoundary } from './conflict/case-access.js';
import { ConflictBanners } from './conflict/ConflictBanners.js';
import { DeclareConflict } from './conflict/DeclareConflict.js';
import { EventBar } from './EventBar.js';
import { AftermathTab } from './tabs/AftermathTab.js';
import { ApplicationTab } from './tabs/ApplicationTab.js';
import { AssessmentTab } from './tabs/AssessmentTab.js';
import { ClaimTab } from './tabs/ClaimTab.js';
import { DeadlinesTab } from './tabs/DeadlinesTab.js';
import { DecisionTab } from './tabs/DecisionTab.js';
import { DocumentsTab } from './tabs/DocumentsTab.js';
import { HistoryTab } from './tabs/HistoryTab.js';
import { LedgerTab } from './tabs/LedgerTab.js';
import { MessagesTab } from './tabs/MessagesTab.js';
import { OpinionsTab } from './tabs/OpinionsTab.js';
import { OverviewTab } from './tabs/OverviewTab.js';
import { PaymentsTab } from './tabs/PaymentsTab.js';
import { ReportsTab } from './tabs/ReportsTab.js';
import { RequisitionTab } from './tabs/RequisitionTab.js';
import { SupplementTab } from './tabs/SupplementTab.js';

const CONTENT: Record<CasePart, ComponentType<{ grantCase: CaseDetail }>> = {
  overview: OverviewTab,
  application: ApplicationTab,
  opinions: OpinionsTab,
  supplements: SupplementTab,
  assessment: AssessmentTab,
  decision: DecisionTab,
  messages: MessagesTab,
  aftermath: AftermathTab,
  requisition: RequisitionTab,
  reports: ReportsTab,
  payments: PaymentsTab,
  claim: ClaimTab,
  deadlines: DeadlinesTab,
  documents: DocumentsTab,
  history: HistoryTab,
  ledger: LedgerTab,
};

export function CasePage() {
  return (
    <Detail<CaseDetail> resource="cases">
      {(grantCase) => (
        <CaseAccessBoundary caseId={grantCase.id}>
          <Content grantCase={grantCase} />
        </CaseAccessBoundary>
      )}
    </Detail>
  );
}

function Content({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const { permissions } = useSession();
  const tabs = partsOf(grantCase, permissions, say);
  const Tab = CONTENT[useTab(tabs) as CasePart];
  return (
    <Page
      title={`${grantCase.registryNumber} ${grantCase.organisationName}`}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/cases">{say('Ärenden', 'Cases')}</PlainLink> › {grantCase.registryNumber}
        </nav>
      }
      actions={<DeclareConflict grantCase={grantCase} />}
    >
      <ConflictBanners grantCase={grantCase} />
      <CaseHeader grantCase={grantCase} />
      <EventBar grantCase={grantCase} />
      <TabNav
        label={say('Ärendets delar', 'Parts of the case')}
        base={`/cases/${grantCase.id}/show`}
        tabs={tabs}
      />
      <Tab grantCase={grantCase} />
    </Page>
  );
}
