import { lazy } from 'react';
import { Admin, CustomRoutes, Resource, type I18nProvider, type Store } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from '../providers/auth-provider.js';
import { dataProvider } from '../providers/data-provider.js';
import { medelTheme } from '../shared/theme.js';
import { AuditList } from './audit/AuditList.js';
import { BatchPage } from './batches/BatchPage.js';
import { CaseList } from './cases/CaseList.js';
import { CasePage } from './cases/CasePage.js';
import { ClaimList } from './claims/ClaimList.js';
import { ClaimPage } from './claims/ClaimPage.js';
import { DelegationPage } from './delegation/DelegationPage.js';
import { DispatchList } from './dispatches/DispatchList.js';
import { DispatchPage } from './dispatches/DispatchPage.js';
import { AccessDenied } from './layout/AccessDenied.js';
import { Layout } from './layout/Layout.js';
import { NotFound } from './layout/NotFound.js';
import { Opened } from './layout/Opened.js';
import { TemplatesPage } from './letters/TemplatesPage.js';
import { OpinionList } from './opinions/OpinionList.js';
import { OpinionPage } from './opinions/OpinionPage.js';
import { OrganisationList } from './organisations/OrganisationList.js';
import { OrganisationPage } from './organisations/OrganisationPage.js';
import { PaymentList } from './payments/PaymentList.js';
import { RoundCreate } from './rounds/RoundCreate.js';
import { RoundList } from './rounds/RoundList.js';
import { RoundPage } from './rounds/RoundPage.js';
import { TodayPage } from './today/TodayPage.js';
import { UserList } from './users/UserList.js';
import { UserPage } from './users/UserPage.js';

const ComparisonPage = lazy(() => import('./comparison/ComparisonPage.js'));
const FollowUpPage = lazy(() => import('./follow-up/FollowUpPage.js'));
const OperationsPage = lazy(() => import('./operations/OperationsPage.js'));

export function App({ store, i18nProvider }: { store: Store; i18nProvider: I18nProvider }) {
  return (
    <Admin
      title="Medel"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      theme={medelTheme}
      layout={Layout}
      dashboard={TodayPage}
      catchAll={NotFound}
      accessDenied={AccessDenied}
      requireAuth
      disableTelemetry
    >
      <Resource name="cases" list={CaseList} show={CasePage} recordRepresentation="registryNumber" />
      <Resource name="opinions" list={OpinionList} show={OpinionPage} recordRepresentation="registryNumber" />
      <Resource
        name="rounds"
        list={RoundList}
        create={RoundCreate}
        show={RoundPage}
        recordRepresentation="name"
      />
      <Resource name="programmes" />
      <Resource name="payments" list={PaymentList} />
      <Resource name="repayment-claims" list={ClaimList} show={ClaimPage} />
      <Resource
        name="organisations"
        list={OrganisationList}
        show={OrganisationPage}
        recordRepresentation="name"
      />
      <Resource name="users" list={UserList} show={UserPage} recordRepresentation="name" />
      <Resource name="dispatches" list={DispatchList} show={DispatchPage} recordRepresentation="subject" />
      <Resource name="audit-records" list={AuditList} />
      <Resource name="batches" show={BatchPage} recordRepresentation="title" />
      <CustomRoutes>
        <Route
          path="/letter-templates"
          element={
            <Opened resource="letter-templates">
              <TemplatesPage />
            </Opened>
          }
        />
        <Route
          path="/delegation-order"
          element={
            <Opened resource="delegation-order">
              <DelegationPage />
            </Opened>
          }
        />
        <Route
          path="/opinion-comparison"
          element={
            <Opened resource="opinion-comparison">
              <ComparisonPage />
            </Opened>
          }
        />
        <Route
          path="/follow-up"
          element={
            <Opened resource="follow-up">
              <FollowUpPage />
            </Opened>
          }
        />
        <Route
          path="/operations"
          element={
            <Opened resource="operations">
              <OperationsPage />
            </Opened>
          }
        />
      </CustomRoutes>
    </Admin>
  );
}
