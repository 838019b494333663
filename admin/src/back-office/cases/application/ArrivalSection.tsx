import Alert from '@mui/material/Alert';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { CaseDetail, HistoryEntry } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { formatDay, formatInstant } from '../../../shared/format.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { StepButton } from '../CaseStep.js';
import { beforeDecision } from '../case-parts.js';
import { useMayHere } from '../conflict/case-access.js';
import { isState } from '../lifecycle-map.js';
import { TagEditor } from './TagEditor.js';

interface Props {
  grantCase: CaseDetail;
  application?: ApplicationDetail;
}

/** When it came in by the law's reckoning, whether it is complete, and the authority's own tags. */
export function ArrivalSection({ grantCase, application }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const open = isState(grantCase.state) && beforeDecision(grantCase.state);
  const mayRegister = useMayHere()('case.register') && open;
  const checked = lastCheck(grantCase.history);
  return (
    <Section
      title={say('Inkommen och kontrollerad', 'Arrived and checked')}
      actions={
        mayRegister && (
          <>
            <StepButton event="checkCompleteness" grantCase={grantCase}>
              {say('Fullständighetskontroll', 'Completeness check')}
            </StepButton>
            <StepButton event="correctArrival" grantCase={grantCase}>
              {say('Rätta inkommen dag', 'Correct the day of arrival')}
            </StepButton>
          </>
        )
      }
    >
      <Facts
        facts={[
          [
            say('Inkommen dag', 'Day of arrival'),
            <>
              {formatDay(grantCase.arrivedOn, locale)}{' '}
              {grantCase.late && <StatusChip status="late" label={say('Försent inkommen', 'Came late')} />}
            </>,
          ],
          [say('Mottagen', 'Received'), formatInstant(application?.receivedAt, locale)],
          [say('Sista ansökningsdag', 'Last day to apply'), formatDay(application?.closesOn, locale)],
          [
            say('Fullständighetskontroll', 'Completeness check'),
            checked
              ? `${checked.text ?? ''} ${formatInstant(checked.at, locale)}, ${checked.actorName}`
              : say('Inte gjord', 'Not done'),
          ],
          [say('Etiketter', 'Tags'), <TagEditor key="tags" grantCase={grantCase} />],
        ]}
      />
      {application?.arrivalNote && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {say('Dagen är rättad för hand: ', 'The day was corrected by hand: ')}
          {application.arrivalNote}
        </Alert>
      )}
    </Section>
  );
}

export function lastCheck(history: HistoryEntry[]): HistoryEntry | undefined {
  return history.filter(({ event }) => event === 'checkCompleteness').toSorted((a, b) => b.id - a.id)[0];
}
