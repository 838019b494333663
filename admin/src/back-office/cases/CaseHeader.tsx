import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords, type Words } from '../../i18n/use-words.js';
import { useSession } from '../../providers/session.js';
import { Facts, type Fact } from '../../shared/Facts.js';
import { formatDay, formatDistance, formatKronor } from '../../shared/format.js';
import { PlainLink } from '../../shared/links.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { usedOf } from './case-amounts.js';
import { OfficerControl } from './OfficerControl.js';

/** State, owner, next step, deadline and money: what whoever opens a case asks first. */
export function CaseHeader({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const { side } = useSession();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Facts
        facts={[
          [say('Tillstånd', 'State'), <StateWords key="state" grantCase={grantCase} />],
          [say('Handläggare', 'Officer'), <OfficerControl key="officer" grantCase={grantCase} />],
          [say('Nästa frist', 'Next deadline'), <NextDeadline key="deadline" grantCase={grantCase} />],
          [
            say('Mottagare', 'Recipient'),
            <PlainLink key="organisation" to={`/organisations/${grantCase.organisationId}/show`}>
              {grantCase.organisationName}
            </PlainLink>,
          ],
          [
            say('Omgång', 'Round'),
            <PlainLink key="round" to={`/rounds/${grantCase.roundId}/show`}>
              {grantCase.roundName}
            </PlainLink>,
          ],
        ]}
      />
      <Box sx={{ my: 1.5, py: 1, borderBlock: '1px solid', borderColor: 'divider' }}>
        <strong>{say('Nästa steg: ', 'Next step: ')}</strong>
        {grantCase.whatHappensNext}
      </Box>
      <Facts min={130} facts={moneyFacts(grantCase, side === 'authority', say)} />
    </Paper>
  );
}

function StateWords({ grantCase: { state, stateLabel, awaiting, late } }: { grantCase: CaseDetail }) {
  const say = useWords();
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <StatusChip status={state} label={stateLabel} />
      {late && <StatusChip status="late" label={say('Försent inkommen', 'Came late')} />}
      {awaiting === 'applicant' && (
        <StatusChip
          status="awaiting"
          tone="neutral"
          label={say('Väntar på sökanden', 'Awaits the applicant')}
        />
      )}
      {awaiting === 'authority' && (
        <StatusChip
          status="awaiting"
          tone="warning"
          label={say('Sökanden väntar på svar', 'The applicant awaits our answer')}
        />
      )}
    </Box>
  );
}

/** What was applied for first, where something was; the money's way once there is any. */
function moneyFacts(grantCase: CaseDetail, inside: boolean, say: Words): Fact[] {
  const { amounts, applied, proposed } = grantCase;
  const used = usedOf(grantCase);
  const money = (amount: number | null) => <span className="kronor">{formatKronor(amount)}</span>;
  const asked: Fact[] =
    grantCase.mechanism === 'application'
      ? [
          [say('Sökt', 'Applied for'), money(applied)],
          ...(inside ? [[say('Föreslaget', 'Proposed'), money(proposed)] as Fact] : []),
        ]
      : [];
  const granted: Fact = [say('Beviljat', 'Granted'), money(amounts.allotted)];
  if (grantCase.mechanism === 'application' && amounts.allotted === 0)
    return [
      ...asked,
      [granted[0], grantCase.decisionKind ? granted[1] : say('Inte beslutat', 'Not decided')],
    ];
  return [
    ...asked,
    granted,
    [say('Rekvirerat', 'Requisitioned'), money(amounts.requisitioned)],
    [say('Utbetalt', 'Paid'), money(amounts.paid)],
    [say('Använt', 'Used'), used === null ? say('Inte redovisat', 'Not reported') : money(used)],
    [say('Återkrävt', 'Claimed back'), money(amounts.claimed)],
    [say('Återbetalt', 'Repaid'), money(amounts.repaid)],
    ...(amounts.waived > 0 ? [[say('Eftergivet', 'Waived'), money(amounts.waived)] as Fact] : []),
  ];
}

function NextDeadline({ grantCase: { nextDueOn, nextDueLabel, overdue } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  if (!nextDueOn) return say('Ingen', 'None');
  return (
    <>
      {nextDueLabel}: {formatDay(nextDueOn, locale)} ({formatDistance(today, nextDueOn, locale)}){' '}
      {overdue && <StatusChip status="late" label={say('Försenad', 'Overdue')} />}
    </>
  );
}
