import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { AppealRow } from '#domain/contracts/aftermath.js';
import type { DecisionRow } from '#domain/contracts/decisions.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { DownloadLink } from '../../../shared/DownloadLink.js';
import { Facts, type Fact } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay, formatInstant } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { ActButton } from '../ActButton.js';
import { useCaseAccess, useMayHere } from '../conflict/case-access.js';
import { AppealDialog } from './AppealDialog.js';
import { appealActs } from './appeal-acts.js';
import { decisionChoices } from './decision-choices.js';

interface Props {
  caseId: number;
  organisationName: string;
  appeals: AppealRow[];
  decisions: DecisionRow[];
}

export function AppealSection({ caseId, organisationName, appeals, decisions }: Props) {
  const say = useWords();
  const { today } = useSession();
  const mayRegister = useMayHere()('appeal.handle') && decisions.length > 0;
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={say('Överklaganden', 'Appeals')}
      actions={
        mayRegister && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {say('Registrera överklagande …', 'Register an appeal …')}
          </Button>
        )
      }
    >
      {appeals.length === 0 && (
        <p style={{ margin: 0 }}>{say('Inget överklagande har kommit in.', 'No appeal has come in.')}</p>
      )}
      {appeals.map((appeal) => (
        <Appeal key={appeal.id} appeal={appeal} />
      ))}
      {open && (
        <ActionDialog
          title={say('Registrera överklagande', 'Register an appeal')}
          path={`/cases/${caseId}/appeals`}
          fields={[
            decisionChoices(decisions, say),
            {
              name: 'appellant',
              label: say('Klagande', 'Appellant'),
              kind: 'text',
              max: 200,
              initial: organisationName,
            },
            { name: 'arrivedOn', label: say('Inkommet', 'Arrived'), kind: 'day', initial: today },
            {
              name: 'text',
              label: say(
                'Vad som överklagas och vilken ändring som begärs',
                'What is appealed and what change is asked for',
              ),
              kind: 'longText',
              max: 20_000,
            },
          ]}
          submitLabel={say('Registrera', 'Register')}
          success={say('Överklagandet är registrerat.', 'The appeal has been registered.')}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function Appeal({ appeal }: { appeal: AppealRow }) {
  const say = useWords();
  const { own } = useCaseAccess();
  const mayHandle = useMayHere()('appeal.handle');
  const [open, setOpen] = useState<string>();
  const acts = own ? [] : appealActs(appeal, say);
  return (
    <Section
      level="h3"
      title={say(
        `Överklagande av beslut ${appeal.decisionNumber}`,
        `Appeal against decision ${appeal.decisionNumber}`,
      )}
      actions={<StatusChip status={appeal.state} label={appeal.stateLabel} />}
    >
      <Facts facts={useAppealFacts(appeal)} />
      <Passage level="h4" title={say('Överklagandet', 'The appeal')} text={appeal.text} />
      {appeal.triedReasons && (
        <Passage level="h4" title={say('Rättidsprövning', 'Timeliness')} text={appeal.triedReasons} />
      )}
      {appeal.outcomeText && (
        <Passage
          level="h4"
          title={say('Domstolens avgörande', 'The court’s decision')}
          text={appeal.outcomeText}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {acts.map((act) => (
          <ActButton key={act.event} act={act} onOpen={() => setOpen(act.event)} />
        ))}
        {mayHandle && (
          <DownloadLink href={`/appeals/${appeal.id}/package.zip`}>
            {say('Hämta akten (zip)', 'Download the case file (zip)')}
          </DownloadLink>
        )}
      </Box>
      {open && <AppealDialog event={open} appeal={appeal} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function useAppealFacts(appeal: AppealRow): Fact[] {
  const say = useWords();
  const locale = useLanguage();
  const { arrivedOn, lastDay, inTimeByCalendar, inTime, triedBy, court, handedOverAt, outcomeOn } = appeal;
  const calendar =
    inTimeByCalendar === null
      ? ''
      : inTimeByCalendar
        ? say(' (i tid)', ' (in time)')
        : say(' (för sent)', ' (late)');
  return [
    [say('Klagande', 'Appellant'), appeal.appellant],
    [say('Inkommet', 'Arrived'), formatDay(arrivedOn, locale)],
    [
      say('Sista dag att överklaga', 'Last day to appeal'),
      lastDay
        ? `${formatDay(lastDay, locale)}${calendar}`
        : say('Delgivningen är inte känd', 'Receipt is not known'),
    ],
    [
      say('Rättidsprövning', 'Timeliness'),
      inTime === null
        ? say('Inte gjord', 'Not done')
        : `${inTime ? say('I rätt tid', 'In time') : say('För sent', 'Late')}, ${triedBy ?? ''}`,
    ],
    ...(court
      ? [[say('Överlämnat', 'Handed over'), `${court}, ${formatInstant(handedOverAt, locale)}`] as Fact]
      : []),
    ...(outcomeOn ? [[say('Avgjort', 'Decided'), formatDay(outcomeOn, locale)] as Fact] : []),
  ];
}
