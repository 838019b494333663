import { useState } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import type { Readiness, Round } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { useMay } from '../../../providers/session.js';
import { Asked } from '../../../shared/Asked.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { PlainLink } from '../../../shared/links.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';

/** Where the round stands, what is left before it can be published, and a copy for the next year. */
export function PublicationPart({ round }: { round: Round }) {
  const say = useWords();
  const mayChange = useMay('round.change');
  const mayCreate = useMay('round.create');
  const [open, setOpen] = useState<'publish' | 'copy'>();
  const isDraft = round.state === 'draft';
  return (
    <Section
      level="h3"
      title={say('Publicering', 'Publication')}
      actions={
        <>
          <PlainLink to={`/rounds/${round.id}/show/dry-run`}>
            {say('Provkör omgången', 'Dry-run the round')}
          </PlainLink>
          {mayCreate && (
            <Button size="small" variant="outlined" onClick={() => setOpen('copy')}>
              {say('Kopiera till nytt år …', 'Copy to a new year …')}
            </Button>
          )}
          {mayChange && isDraft && (
            <Button size="small" variant="contained" onClick={() => setOpen('publish')}>
              {say('Publicera …', 'Publish …')}
            </Button>
          )}
        </>
      }
    >
      <p style={{ marginTop: 0 }}>
        <StatusChip status={`round-${round.state}`} label={round.stateLabel} />{' '}
        {isDraft
          ? say(
              'Bara ni som arbetar med programmet ser utkastet.',
              'Only those who work with the programme see the draft.',
            )
          : say(
              'Ändringar efter publiceringen loggas som rättelser med skäl.',
              'Changes after publication are logged as corrections with a reason.',
            )}
      </p>
      {isDraft && (
        <Asked<Readiness> path={`/rounds/${round.id}/readiness`}>
          {(readiness) => <Left {...readiness} />}
        </Asked>
      )}
      {open === 'publish' && (
        <ActionDialog
          title={say('Publicera omgången', 'Publish the round')}
          intro={say(
            'Ramen bokförs och omgången blir synlig för dem som kan söka. Potter, ram och sätt kan sedan inte ändras.',
            'The frame is booked and the round becomes visible to those who can apply. Pots, frame and mechanism cannot be changed afterwards.',
          )}
          path={`/rounds/${round.id}/publication`}
          fixed={{ version: round.version }}
          submitLabel={say('Publicera', 'Publish')}
          success={say('Omgången är publicerad.', 'The round has been published.')}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'copy' && <CopyDialog round={round} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function CopyDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  return (
    <ActionDialog<Round>
      title={say('Kopiera omgången', 'Copy the round')}
      intro={say(
        'Kopian blir ett utkast med samma upplägg och alla dagar flyttade lika många år. Gå igenom dagarna innan ni publicerar.',
        'The copy is a draft with the same set-up and every day moved by as many years. Go through the days before you publish.',
      )}
      fields={[
        { name: 'year', label: say('År', 'Year'), kind: 'wholeNumber', initial: String(round.year + 1) },
        {
          name: 'name',
          label: say('Namn', 'Name'),
          kind: 'text',
          max: 200,
          initial: round.name.replace(String(round.year), String(round.year + 1)),
        },
      ]}
      path={`/rounds/${round.id}/copies`}
      submitLabel={say('Kopiera', 'Copy')}
      success={say('Kopian är skapad.', 'The copy has been created.')}
      onClose={onClose}
      onDone={({ id }) => void navigate(`/rounds/${id}/show/setup`)}
    />
  );
}

function Left({ ready, problems, warnings }: Readiness) {
  const say = useWords();
  return (
    <>
      {ready && problems.length === 0 && (
        <Alert severity="success" sx={{ mb: 1 }}>
          {say(
            'Allt som krävs finns. Omgången kan publiceras.',
            'Everything needed is there. The round can be published.',
          )}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          <AlertTitle>{say('Återstår före publicering', 'Left before publication')}</AlertTitle>
          <Points rows={problems} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{say('Tänk på', 'Worth a thought')}</AlertTitle>
          <Points rows={warnings} />
        </Alert>
      )}
    </>
  );
}

function Points({ rows }: { rows: Readiness['problems'] }) {
  return (
    <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
      {rows.map(({ part, code, message }) => (
        <li key={`${part}-${code}-${message}`}>{message}</li>
      ))}
    </ul>
  );
}
