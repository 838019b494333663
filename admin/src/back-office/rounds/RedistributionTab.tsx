import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { RedistributionPreview, Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { formatKronor } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';
import { ConfirmRedistribution } from './ConfirmRedistribution.js';
import { PotChoice } from './PotChoice.js';

/** What lapsed goes to those who asked for a share, by their allotment, to the krona. Counted first, decided after. */
export function RedistributionTab({ round }: { round: Round }) {
  const say = useWords();
  const [potId, setPotId] = useState(
    () =>
      (round.pots.find(({ unallotted, wishers }) => unallotted > 0 && wishers > 0) ?? round.pots[0])?.id ?? 0,
  );
  const [preview, setPreview] = useState<RedistributionPreview>();
  const action = useAction<RedistributionPreview>(`/rounds/${round.id}/redistribution-previews`, {
    onDone: setPreview,
  });
  const choose = (id: number) => {
    setPotId(id);
    setPreview(undefined);
    action.clear();
  };
  return (
    <>
      <Section title={say('Omfördela det som blev över', 'Redistribute what was left')}>
        <PotChoice
          pots={round.pots}
          value={potId}
          onChange={choose}
          note={({ unallotted, wishers }) =>
            say(
              `${formatKronor(unallotted)} kvar, ${wishers} vill ha andel`,
              `${formatKronor(unallotted)} left, ${wishers} want a share`,
            )
          }
        />
        <ProblemAlert problem={action.problem} />
        <div>
          <Button variant="outlined" loading={action.busy} onClick={() => action.run({ potId })}>
            {say('Räkna fram ett förslag', 'Count a proposal')}
          </Button>
        </div>
      </Section>
      {preview && (
        <Proposal
          key={preview.fingerprint}
          roundId={round.id}
          preview={preview}
          onDone={() => setPreview(undefined)}
        />
      )}
    </>
  );
}

function Proposal({
  roundId,
  preview,
  onDone,
}: {
  roundId: number;
  preview: RedistributionPreview;
  onDone: () => void;
}) {
  const say = useWords();
  return (
    <>
      <Section
        title={say(
          `Förslag: ${formatKronor(preview.sum)} till ${preview.shares.length} mottagare`,
          `Proposal: ${formatKronor(preview.sum)} to ${preview.shares.length} recipients`,
        )}
      >
        {preview.blockedBy.map(({ code, message }) => (
          <Alert key={code} severity="error" sx={{ mb: 1 }}>
            {message}
          </Alert>
        ))}
        <ConfirmRedistribution roundId={roundId} preview={preview} onDone={onDone} />
        <PlainTable
          caption={say('Andelar', 'Shares')}
          maxHeight={420}
          rows={preview.shares}
          rowKey={({ caseId }) => caseId}
          empty={say('Ingen har bett om en andel.', 'Nobody has asked for a share.')}
          columns={[
            {
              label: say('Diarienummer', 'Registry number'),
              render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
            },
            { label: say('Mottagare', 'Recipient'), render: ({ organisationName }) => organisationName },
            {
              label: say('Tidigare tilldelat', 'Allotted before'),
              number: true,
              render: ({ allotted }) => formatKronor(allotted),
            },
            { label: say('Andel nu', 'Share now'), number: true, render: ({ share }) => formatKronor(share) },
          ]}
        />
      </Section>
      <Section
        title={say(
          `Det som förföll: ${formatKronor(preview.pool)} att fördela`,
          `What lapsed: ${formatKronor(preview.pool)} to share out`,
        )}
      >
        <PlainTable
          caption={say('Förfallna ärenden', 'Lapsed cases')}
          maxHeight={320}
          rows={preview.lapsed}
          rowKey={({ caseId }) => caseId}
          empty={say('Inga ärenden har förfallit.', 'No cases have lapsed.')}
          columns={[
            {
              label: say('Diarienummer', 'Registry number'),
              render: ({ caseId, registryNumber }) => <CaseLink id={caseId}>{registryNumber}</CaseLink>,
            },
            { label: say('Mottagare', 'Recipient'), render: ({ organisationName }) => organisationName },
            { label: say('Belopp', 'Amount'), number: true, render: ({ amount }) => formatKronor(amount) },
          ]}
        />
      </Section>
    </>
  );
}
