import type { PotFigures, Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { formatKronor } from '../../shared/format.js';
import { CasesLink, type Filter } from '../../shared/links.js';
import { PlainTable, type PlainColumn } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';

type Applied = PotFigures & { applications: NonNullable<PotFigures['applications']> };

/** What was applied for in each pot and what became of it; each figure leads to the cases it counts. */
export function ApplicationFigures({ round }: { round: Round }) {
  const say = useWords();
  const pots = round.pots.filter((pot): pot is Applied => pot.applications !== null);
  const count = (
    label: string,
    pick: (figures: Applied['applications']) => number,
    filter: Filter,
  ): PlainColumn<Applied> => ({
    label,
    number: true,
    render: ({ id, name, applications }) => (
      <Figure
        value={String(pick(applications))}
        label={`${label}, ${name}: ${pick(applications)}`}
        filter={{ potId: id, ...filter }}
      />
    ),
  });
  const amount = (
    label: string,
    pick: (figures: Applied['applications']) => number,
    filter: Filter,
  ): PlainColumn<Applied> => ({
    label,
    number: true,
    render: ({ id, name, applications }) => (
      <Figure
        value={formatKronor(pick(applications))}
        label={`${label}, ${name}: ${formatKronor(pick(applications))}`}
        filter={{ potId: id, ...filter }}
      />
    ),
  });
  return (
    <Section title={say('Ansökningarna', 'The applications')}>
      <PlainTable
        caption={say('Ansökningarna per pott', 'Applications by pot')}
        rows={pots}
        rowKey={({ id }) => id}
        empty={say(
          'Siffrorna visas när omgången har publicerats.',
          'The figures are shown once the round has been published.',
        )}
        columns={[
          { label: say('Pott', 'Pot'), render: ({ name }) => name },
          count(say('Ansökningar', 'Applications'), ({ applications }) => applications, { submitted: true }),
          count(say('Varav gemensamma', 'Of which joint'), ({ joint }) => joint, {
            submitted: true,
            joint: true,
          }),
          amount(say('Sökt', 'Applied for'), ({ applied }) => applied, { submitted: true }),
          count(say('Beviljade', 'Granted'), ({ granted }) => granted, { decision: 'granted' }),
          amount(say('Beviljat', 'Sum granted'), ({ grantedSum }) => grantedSum, { decision: 'granted' }),
          count(say('Avslag', 'Denied'), ({ denied }) => denied, { decision: 'denied' }),
          count(say('Avvisade', 'Dismissed'), ({ dismissed }) => dismissed, { decision: 'dismissed' }),
          count(say('Återkallade', 'Withdrawn'), ({ withdrawn }) => withdrawn, {
            submitted: true,
            state: 'aterkallad',
          }),
        ]}
      />
    </Section>
  );
}

function Figure({ value, label, filter }: { value: string; label: string; filter: Filter }) {
  return (
    <CasesLink filter={filter} label={label}>
      {value}
    </CasesLink>
  );
}
