import Box from '@mui/material/Box';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { formatKronor } from '../../../shared/format.js';
import { Section } from '../../../shared/Section.js';
import { ApplicationAnswers, newestVersion } from './ApplicationAnswers.js';
import { BudgetTable } from './BudgetTable.js';
import { MemberTable } from './MemberTable.js';
import { AttachmentTable } from './Papers.js';

/** The application to read while writing about it: its own scroll on a wide screen, above the other on a narrow one. */
export function ApplicationPane({ caseId }: { caseId: number }) {
  const say = useWords();
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={say('Ansökan', 'The application')}
      sx={{
        position: { lg: 'sticky' },
        top: 72,
        maxHeight: { xs: '60vh', lg: 'calc(100vh - 88px)' },
        overflowY: 'auto',
        minWidth: 0,
      }}
    >
      <Asked<ApplicationDetail> path={`/cases/${caseId}/application`} rows={10}>
        {(application) => <Content application={application} />}
      </Asked>
    </Box>
  );
}

function Content({ application }: { application: ApplicationDetail }) {
  const say = useWords();
  const version = newestVersion(application);
  return (
    <Section
      title={
        version
          ? say(
              `Ansökan, version ${version.number}: ${formatKronor(version.applied)}`,
              `Application, version ${version.number}: ${formatKronor(version.applied)}`,
            )
          : say('Ansökan', 'Application')
      }
    >
      {application.members.length > 1 && <MemberTable compact members={application.members} />}
      {version && <ApplicationAnswers application={application} version={version} />}
      <Box component="h3" sx={{ mb: 0.5 }}>
        {say('Budget per åtgärd och år', 'Budget by measure and year')}
      </Box>
      <BudgetTable budget={application.budget} />
      <Box component="h3" sx={{ mb: 0.5 }}>
        {say('Bilagor', 'Attachments')}
      </Box>
      <AttachmentTable application={application} />
    </Section>
  );
}

/** Two panes beside each other where there is room. */
export const sideBySide = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const;
