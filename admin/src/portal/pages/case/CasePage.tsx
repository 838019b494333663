import { lazy, Suspense } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { formatOrganisationNumber } from '../../../shared/format.js';
import { formPath } from '../../form-path.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { useSession } from '../../session/session-context.js';
import { Failed, NotFound } from '../../ui/Failed.js';
import { Page } from '../../ui/Page.js';
import { Tag } from '../../ui/Tag.js';
import { Amounts } from './Amounts.js';
import { ClaimSection } from './ClaimSection.js';
import { Deadlines, GrantFacts } from './GrantFacts.js';
import { Documents } from './Documents.js';
import { Hearing } from './Hearing.js';
import { HistoryList } from './HistoryList.js';
import { NextStep } from './NextStep.js';
import { OtherActions } from './OtherActions.js';
import { Payments } from './Payments.js';
import { People } from './People.js';
import { Submitted } from './Submitted.js';
import { Tracker } from './Tracker.js';

// Most cases were never applied for: those who open them need not fetch what an application is read with.
const ApplicationParts = lazy(() => import('./application/ApplicationParts.js'));
const Messages = lazy(() => import('./Messages.js'));

export function CasePage() {
  const texts = useTexts();
  const { hash } = useLocation();
  const { id = '' } = useParams();
  const known = /^[1-9]\d{0,15}$/.test(id);
  const { value, problem, loading, reload } = useResource<CaseDetail>(known ? `/api/cases/${id}` : null);
  if (!known) return <NotFound />;
  if (!value && problem) return <Failed problem={problem} retry={reload} />;
  // What is not sent in has no case file yet, only its own parts to fill in.
  if (value?.state === 'utkast') return <Navigate to={formPath(value.id, 'application')} replace />;
  const title = value ? `${value.programmeName} ${value.registryNumber}` : texts.caseFile.title;
  return (
    <Page
      title={title}
      heading={value ? `${value.programmeName}, ${value.roundName}` : texts.caseFile.title}
      busy={loading}
      takeFocus={!hash}
    >
      {value && <CaseContent grantCase={value} onChanged={reload} />}
    </Page>
  );
}

function CaseContent({ grantCase, onChanged }: { grantCase: CaseDetail; onChanged: () => void }) {
  const { today } = useSession();
  const hearing = grantCase.hearing && (
    <Hearing grantCase={grantCase} hearing={grantCase.hearing} today={today} onChanged={onChanged} />
  );
  const applied = grantCase.mechanism === 'application';
  // A draft that never was sent in is nobody's to write about.
  const thrownAway = applied && grantCase.arrivedOn === null;
  const awaitsDecision = applied || grantCase.state === 'rekvirerad' || grantCase.state === 'rapporterad';
  return (
    <>
      <CaseHead grantCase={grantCase} />
      <Tracker steps={grantCase.tracker} />
      <NextStep grantCase={grantCase} today={today} />
      {awaitsDecision && hearing}
      <div className="columns">
        <div>
          {grantCase.claim && <ClaimSection claim={grantCase.claim} today={today} />}
          {!awaitsDecision && hearing}
          {applied && (
            <Suspense fallback={null}>
              <ApplicationParts grantCase={grantCase} onChanged={onChanged} />
            </Suspense>
          )}
          {!thrownAway && <Amounts grantCase={grantCase} />}
          {grantCase.payments.length > 0 && <Payments payments={grantCase.payments} />}
          <Submitted grantCase={grantCase} />
          {!thrownAway && (
            <Suspense fallback={null}>
              <Messages grantCase={grantCase} onChanged={onChanged} />
            </Suspense>
          )}
          <HistoryList entries={grantCase.history} />
          <GrantFacts grantCase={grantCase} />
        </div>
        <div>
          <Documents caseId={grantCase.id} documents={grantCase.documents} />
          <Deadlines deadlines={grantCase.deadlines} today={today} />
          <People organisationId={grantCase.organisationId} />
          <OtherActions grantCase={grantCase} onChanged={onChanged} />
        </div>
      </div>
    </>
  );
}

function CaseHead({ grantCase }: { grantCase: CaseDetail }) {
  const texts = useTexts();
  return (
    <div className="case-head">
      <Tag tone="action">{grantCase.stateLabel}</Tag>
      <span>
        {texts.caseFile.registryNumber} <strong className="nowrap">{grantCase.registryNumber}</strong>
      </span>
      <span>
        {texts.caseFile.organisation} <strong>{grantCase.organisationName}</strong>
        {grantCase.organisationNumber && <> ({formatOrganisationNumber(grantCase.organisationNumber)})</>}
      </span>
    </div>
  );
}
