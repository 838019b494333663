import { useState } from 'react';
import Button from '@mui/material/Button';
import type { Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { PotFigure } from '../../shared/charts/PotFigure.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { Section } from '../../shared/Section.js';
import { ApplicationFigures } from './ApplicationFigures.js';
import { PotRow } from '../today/PotRow.js';
import { RoundHandling } from './RoundHandling.js';
import { dayFields, textFields, toRoundChange } from './round-fields.js';

export function RoundOverview({ round }: { round: Round }) {
  const say = useWords();
  return (
    <>
      {round.mechanism === 'application' && (
        <>
          <ApplicationFigures round={round} />
          {round.state !== 'draft' && <RoundHandling round={round} />}
        </>
      )}
      <Section title={say('Pengarna', 'The money')}>
        {round.pots.map((pot) => (
          <PotRow key={pot.id} pot={pot} roundId={round.id} />
        ))}
        <PotFigure pots={round.pots} roundId={round.id} />
      </Section>
      {round.mechanism === 'requisition' && <Settings round={round} />}
    </>
  );
}

function Settings({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  const mayChange = useMay('round.change');
  const [open, setOpen] = useState(false);
  const day = (value: string) => formatDay(value, locale);
  const yes = (value: boolean) => (value ? say('Ja', 'Yes') : say('Nej', 'No'));
  return (
    <Section
      title={say('Inställningar', 'Settings')}
      actions={
        mayChange && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {say('Ändra …', 'Change …')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          [say('Program', 'Programme'), round.programmeName],
          [say('År', 'Year'), round.year],
          [say('Ram', 'Frame'), formatKronor(round.frame)],
          [say('Rättslig grund', 'Legal basis'), round.legalBasis],
          [
            say('Rekvisition', 'Requisition'),
            `${day(round.requisitionOpensOn)} – ${day(round.requisitionClosesOn)}`,
          ],
          [say('Pengarna används', 'Use of the money'), `${day(round.useFrom)} – ${day(round.useTo)}`],
          [say('Redovisas senast', 'Report by'), day(round.reportDueOn)],
          [say('Återbetalas senast', 'Repay by'), day(round.repaymentDueOn)],
          [
            say('Betalas inom', 'Pay within'),
            say(`${round.payWithinWorkingDays} arbetsdagar`, `${round.payWithinWorkingDays} working days`),
          ],
          [say('Pengar får föras över', 'Carry-over allowed'), yes(round.carryOverAllowed)],
          [say('Beslut får överklagas', 'Appeal allowed'), yes(round.appealAllowed)],
          [say('Rekvisitionens formulär', 'Requisition form'), round.requisitionForms.join(', ')],
          [say('Redovisningens formulär', 'Report form'), round.reportForms.join(', ')],
        ]}
      />
      {open && (
        <ActionDialog
          title={say('Ändra omgången', 'Change the round')}
          intro={say(
            'När omgången är fördelad får bara namn och dagar ändras. Varje ändring sparas med sitt skäl.',
            'Once the round is allotted only its name and days may change. Each change is kept with its reason.',
          )}
          path={`/rounds/${round.id}`}
          method="PATCH"
          fixed={{ version: round.version }}
          fields={[
            ...textFields(say, round),
            ...dayFields(say, round),
            {
              name: 'reason',
              label: say('Skäl till ändringen', 'Reason for the change'),
              kind: 'longText',
              max: 1000,
            },
          ]}
          shape={(body) => toRoundChange(round, body)}
          submitLabel={say('Spara ändringen', 'Save the change')}
          success={say('Omgången är ändrad.', 'The round has been changed.')}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
