import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Scenario, ScenarioOutcome } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatInstant, formatKronor } from '../../shared/format.js';
import { CaseLink } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { stepWords } from './scenario-steps.js';

export function OutcomeFacts({ outcome }: { outcome: ScenarioOutcome }) {
  const say = useWords();
  return (
    <Facts
      facts={[
        [
          say('Får bidrag', 'Get a grant'),
          say(
            `${outcome.recipients} av ${outcome.rows.length}`,
            `${outcome.recipients} of ${outcome.rows.length}`,
          ),
        ],
        [say('Tillsammans', 'In all'), formatKronor(outcome.sum)],
        [say('Kvar av ramen före', 'Left of the frame before'), formatKronor(outcome.frameLeft)],
        [
          outcome.left < 0 ? say('Över ramen', 'Over the frame') : say('Kvar efter', 'Left after'),
          formatKronor(Math.abs(outcome.left)),
        ],
      ]}
    />
  );
}

export function OutcomeTable({ outcome }: { outcome: ScenarioOutcome }) {
  const say = useWords();
  return (
    <PlainTable
      caption={say('Utfall per ansökan', 'Outcome by application')}
      maxHeight={360}
      rows={outcome.rows}
      rowKey={({ caseId }) => caseId}
      empty={say('Alla ansökningar i potten är beslutade.', 'Every application of the pot is decided.')}
      columns={[
        {
          label: say('Sökande', 'Applicant'),
          render: ({ caseId, organisationName }) => <CaseLink id={caseId}>{organisationName}</CaseLink>,
        },
        { label: say('Diarienummer', 'Registry number'), render: ({ registryNumber }) => registryNumber },
        { label: say('Räknat på', 'Counted on'), number: true, render: ({ base }) => formatKronor(base) },
        { label: say('Skulle få', 'Would get'), number: true, render: ({ amount }) => formatKronor(amount) },
      ]}
    />
  );
}

/** Saved scenarios beside each other, as they were counted when they were saved. */
export function ScenarioComparison({ scenarios, mayDelete }: { scenarios: Scenario[]; mayDelete: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const [shown, setShown] = useState<number>();
  const [deleting, setDeleting] = useState<Scenario>();
  const one = scenarios.find(({ id }) => id === shown);
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>
        {say('Sparade scenarier', 'Saved scenarios')}
      </Typography>
      <PlainTable
        caption={say('Sparade scenarier', 'Saved scenarios')}
        rows={scenarios}
        rowKey={({ id }) => id}
        empty={say(
          'Inga scenarier är sparade. Räkna på ett och spara det, så kan det jämföras med andra här.',
          'No scenarios are saved. Count one and save it to compare it with others here.',
        )}
        columns={[
          { label: say('Scenario', 'Scenario'), render: ({ name }) => name },
          {
            label: say('Steg', 'Steps'),
            render: ({ steps }) => steps.map((step) => stepWords(step, say)).join('; '),
          },
          {
            label: say('Får bidrag', 'Get a grant'),
            number: true,
            render: ({ outcome }) => outcome.recipients,
          },
          {
            label: say('Tillsammans', 'In all'),
            number: true,
            render: ({ outcome }) => formatKronor(outcome.sum),
          },
          {
            label: say('Kvar av ramen', 'Left of the frame'),
            number: true,
            render: ({ outcome }) => formatKronor(outcome.left),
          },
          {
            label: say('Sparat', 'Saved'),
            render: ({ createdAt, createdByName }) => `${formatInstant(createdAt, locale)}, ${createdByName}`,
          },
          {
            label: say('Visa', 'Show'),
            render: (scenario) => (
              <>
                <Button
                  size="small"
                  aria-expanded={shown === scenario.id}
                  onClick={() => setShown(shown === scenario.id ? undefined : scenario.id)}
                >
                  {shown === scenario.id
                    ? say(`Dölj ${scenario.name}`, `Hide ${scenario.name}`)
                    : say(`Visa ${scenario.name}`, `Show ${scenario.name}`)}
                </Button>
                {mayDelete && (
                  <Button size="small" onClick={() => setDeleting(scenario)}>
                    {say('Ta bort …', 'Delete …')}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
      {one && <OutcomeTable outcome={one.outcome} />}
      {deleting && (
        <ActionDialog
          title={say(`Ta bort ${deleting.name}`, `Delete ${deleting.name}`)}
          intro={say('Inga ärenden påverkas.', 'No cases are affected.')}
          path={`/scenarios/${deleting.id}`}
          method="DELETE"
          bare
          danger
          submitLabel={say('Ta bort', 'Delete')}
          success={say('Scenariot är borttaget.', 'The scenario has been deleted.')}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </>
  );
}
