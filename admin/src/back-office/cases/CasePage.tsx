import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { TabNav, useTab, type TabEntry } from '../../shared/TabNav.js';
import { Detail } from '../layout/Detail.js';
import { CaseHeader } from './CaseHeader.js';
import { EventBar } from './EventBar.js';
import { ClaimTab } from './tabs/ClaimTab.js';
import { DeadlinesTab } from './tabs/DeadlinesTab.js';
import { DocumentsTab } from './tabs/DocumentsTab.js';
import { HistoryTab } from './tabs/HistoryTab.js';
import { LedgerTab } from './tabs/LedgerTab.js';
import { OverviewTab } from './tabs/OverviewTab.js';
import { PaymentsTab } from './tabs/PaymentsTab.js';
import { ReportsTab } from './tabs/ReportsTab.js';
import { RequisitionTab } from './tabs/RequisitionTab.js';

const CONTENT = {
  overview: OverviewTab,
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
  return <Detail<CaseDetail> resource="cases">{(grantCase) => <Content grantCase={grantCase} />}</Detail>;
}

function Content({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const tabs: (TabEntry & { key: keyof typeof CONTENT })[] = [
    { key: 'overview', label: say('Översikt', 'Overview') },
    { key: 'requisition', label: say('Rekvisition', 'Requisition'), count: grantCase.requisition ? 1 : 0 },
    { key: 'reports', label: say('Redovisning', 'Report'), count: grantCase.reports.length },
    { key: 'payments', label: say('Betalningar', 'Payments'), count: grantCase.payments.length },
    { key: 'claim', label: say('Återkrav', 'Claim'), count: grantCase.claim ? 1 : 0 },
    { key: 'deadlines', label: say('Frister', 'Deadlines'), count: grantCase.deadlines.length },
    { key: 'documents', label: say('Dokument', 'Documents'), count: grantCase.documents.length },
    { key: 'history', label: say('Historik', 'History'), count: grantCase.history.length },
    { key: 'ledger', label: say('Huvudbok', 'Ledger'), count: grantCase.ledgerEntries.length },
  ];
  const Tab = CONTENT[useTab(tabs) as keyof typeof CONTENT];
  return (
    <Page
      title={`${grantCase.registryNumber} ${grantCase.organisationName}`}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/cases">{say('Ärenden', 'Cases')}</PlainLink> › {grantCase.registryNumber}
        </nav>
      }
    >
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
