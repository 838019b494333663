import Box from '@mui/material/Box';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { Asked } from '../../../shared/Asked.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { formatDay, formatOrganisationNumber } from '../../../shared/format.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { ArrivalSection } from '../application/ArrivalSection.js';
import { MemberTable } from '../application/MemberTable.js';
import { LifecyclePicture } from '../LifecyclePicture.js';
import { HearingSection } from './HearingSection.js';

const STEP_TONE = { done: 'success', current: 'action', upcoming: 'neutral', skipped: 'neutral' } as const;

export function OverviewTab({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const { round } = grantCase;
  const day = (value: string) => formatDay(value, locale);
  return (
    <>
      <Section title={say('Var ärendet står', 'Where the case stands')}>
        <Tracker grantCase={grantCase} />
      </Section>
      {grantCase.hearing && <HearingSection hearing={grantCase.hearing} />}
      {grantCase.mechanism === 'application' && <Applied grantCase={grantCase} />}
      <Section title={say('Ärendets väg', 'The way of the case')}>
        <LifecyclePicture grantCase={grantCase} />
      </Section>
      <Section title={say('Grunduppgifter', 'Basics')}>
        <Facts
          facts={[
            [say('Program', 'Programme'), grantCase.programmeName],
            [say('Rättslig grund', 'Legal basis'), round.legalBasis],
            [
              say('Organisationsnummer', 'Organisation number'),
              formatOrganisationNumber(grantCase.organisationNumber),
            ],
            [say('Län', 'County'), grantCase.countyName],
            [say('Länsstyrelse', 'County board'), grantCase.countyBoard],
            ...(round.paysOnDecision
              ? []
              : ([
                  [
                    say('Rekvisition', 'Requisition'),
                    `${day(round.requisitionOpensOn)} – ${day(round.requisitionClosesOn)}`,
                  ],
                ] satisfies Fact[])),
            [say('Pengarna används', 'Use of the money'), `${day(round.useFrom)} – ${day(round.useTo)}`],
            [say('Redovisas senast', 'Report by'), day(round.reportDueOn)],
            [say('Återbetalas senast', 'Repay by'), day(round.repaymentDueOn)],
          ]}
        />
      </Section>
    </>
  );
}

/** The one who applies, or those who do so together, and how the application came in. */
function Applied({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  return (
    <Asked<ApplicationDetail> path={`/cases/${grantCase.id}/application`}>
      {(application) => (
        <>
          <ArrivalSection grantCase={grantCase} application={application} />
          <Section title={say('De som söker', 'Those who apply')}>
            <MemberTable members={application.members} />
          </Section>
        </>
      )}
    </Asked>
  );
}

function Tracker({ grantCase: { tracker } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Box
      component="ol"
      aria-label={say('Huvudstegen', 'The main steps')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))',
      }}
    >
      {tracker.map(({ step, label, status, statusLabel, on }, index) => (
        <Box
          component="li"
          key={step}
          aria-current={status === 'current' ? 'step' : undefined}
          sx={{
            borderTop: '4px solid',
            borderColor: status === 'done' || status === 'current' ? 'primary.main' : '#b9c2ca',
            pt: 0.75,
            '& span': { whiteSpace: 'normal' },
          }}
        >
          <Box sx={{ fontWeight: status === 'current' ? 700 : 500, mb: 0.5 }}>
            {index + 1}. {label}
          </Box>
          <StatusChip status={status} tone={STEP_TONE[status]} label={statusLabel} />
          {on && (
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.25 }}>
              {formatDay(on, locale)}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
