import { useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ApplicationDetail, ApplicationVersion } from '#domain/contracts/applications.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { Facts } from '../../../shared/Facts.js';
import { formatDay, formatInstant, formatKronor } from '../../../shared/format.js';
import { EmptyNotice } from '../../../shared/Notice.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { ApplicationAnswers, newestVersion } from '../application/ApplicationAnswers.js';
import { BudgetTable } from '../application/BudgetTable.js';
import { Difference } from '../application/Difference.js';
import { AttachmentTable, EarlierGrants } from '../application/Papers.js';

export function ApplicationTab({ grantCase: { id } }: { grantCase: CaseDetail }) {
  return (
    <Asked<ApplicationDetail> path={`/cases/${id}/application`} rows={10}>
      {(application) => <Content application={application} />}
    </Asked>
  );
}

function Content({ application }: { application: ApplicationDetail }) {
  const say = useWords();
  const newest = newestVersion(application);
  const [chosen, setChosen] = useState<number>();
  const version = application.versions.find(({ number }) => number === chosen) ?? newest;
  if (!version)
    return (
      <EmptyNotice title={say('Ansökan är inte inskickad', 'The application has not been sent in')}>
        {say(
          'Svaren visas här när sökanden har skrivit under och skickat in.',
          'The answers are shown here once the applicant has signed and sent it in.',
        )}
      </EmptyNotice>
    );
  return (
    <>
      <Section
        title={say(`Ansökan, version ${version.number}`, `Application, version ${version.number}`)}
        actions={
          application.versions.length > 1 && (
            <VersionChoice
              label={say('Visa version', 'Show version')}
              versions={application.versions}
              value={version.number}
              onChange={setChosen}
            />
          )
        }
      >
        <VersionFacts version={version} />
      </Section>
      <Section title={say('Svaren', 'The answers')}>
        <ApplicationAnswers application={application} version={version} />
      </Section>
      {application.versions.length > 1 && <Differences application={application} />}
      <Section title={say('Budget per åtgärd och år', 'Budget by measure and year')}>
        <BudgetTable budget={application.budget} />
      </Section>
      <Section title={say('Bilagor', 'Attachments')}>
        <AttachmentTable application={application} />
      </Section>
      <Section title={say('Tidigare bidrag', 'Earlier grants')}>
        <EarlierGrants application={application} />
      </Section>
    </>
  );
}

function VersionFacts({ version }: { version: ApplicationVersion }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Facts
      facts={[
        [say('Sökt', 'Applied for'), formatKronor(version.applied)],
        [
          say('Inkommen', 'Arrived'),
          <>
            {formatDay(version.arrivedOn, locale)}{' '}
            {version.late && <StatusChip status="late" label={say('Försent inkommen', 'Came late')} />}
          </>,
        ],
        [say('Mottagen', 'Received'), formatInstant(version.receivedAt, locale)],
        [say('Undertecknad av', 'Signed by'), version.signedBy],
        [
          say('Orsak', 'Cause'),
          version.reason === 'supplement' ? say('Komplettering', 'Supplement') : say('Inskickad', 'Sent in'),
        ],
      ]}
    />
  );
}

function Differences({ application: { caseId, versions } }: { application: ApplicationDetail }) {
  const say = useWords();
  const [from, setFrom] = useState(versions[0]?.number ?? 1);
  const [to, setTo] = useState(versions.at(-1)?.number ?? 1);
  return (
    <Section title={say('Skillnader mellan versioner', 'Differences between versions')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <VersionChoice label={say('Från', 'From')} versions={versions} value={from} onChange={setFrom} />
        <VersionChoice label={say('Till', 'To')} versions={versions} value={to} onChange={setTo} />
      </Box>
      {from === to ? (
        <p style={{ margin: 0 }}>{say('Välj två olika versioner.', 'Choose two different versions.')}</p>
      ) : (
        <Difference caseId={caseId} from={Math.min(from, to)} to={Math.max(from, to)} />
      )}
    </Section>
  );
}

interface ChoiceProps {
  label: string;
  versions: ApplicationVersion[];
  value: number;
  onChange: (version: number) => void;
}

function VersionChoice({ label, versions, value, onChange }: ChoiceProps) {
  const locale = useLanguage();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
      sx={{ minWidth: 220 }}
    >
      {versions.map(({ number, arrivedOn }) => (
        <MenuItem key={number} value={number}>
          {number} ({formatDay(arrivedOn, locale)})
        </MenuItem>
      ))}
    </TextField>
  );
}
