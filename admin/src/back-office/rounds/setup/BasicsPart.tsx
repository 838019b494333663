import Box from '@mui/material/Box';
import type { Round } from '#domain/contracts/index.js';
import { formatKronor as plainKronor, parseKronor } from '#domain/money/kronor.js';
import { type Words, useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { formatDay, formatKronor } from '../../../shared/format.js';
import { useRecipientClassChoices } from '../../../shared/use-choices.js';
import { calendarDays, type CalendarDay } from './calendar-days.js';
import { SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

export function NamePart({ round }: { round: Round }) {
  const say = useWords();
  return (
    <SetupSection
      round={round}
      title={say('Namn och utbetalning', 'Name and payment')}
      value={{ name: round.name, payWithinWorkingDays: String(round.payWithinWorkingDays) }}
      toChange={({ name, payWithinWorkingDays }) => ({
        name,
        payWithinWorkingDays: Number(payWithinWorkingDays),
      })}
      fault={({ name, payWithinWorkingDays }) => {
        if (name.trim() === '') return say('Skriv omgångens namn.', 'Write the name of the round.');
        return /^\d{1,2}$/.test(payWithinWorkingDays.trim())
          ? undefined
          : say('Skriv antalet arbetsdagar med siffror.', 'Write the number of working days in figures.');
      }}
      editor={(value, set) => (
        <>
          <SetupText
            label={say('Namn', 'Name')}
            value={value.name}
            max={200}
            onChange={(name) => set({ ...value, name })}
          />
          <SetupText
            numeric
            label={say('Betalas inom arbetsdagar', 'Pay within working days')}
            value={value.payWithinWorkingDays}
            max={2}
            onChange={(payWithinWorkingDays) => set({ ...value, payWithinWorkingDays })}
          />
        </>
      )}
    >
      <Facts
        facts={[
          [say('Namn', 'Name'), round.name],
          [say('Program', 'Programme'), round.programmeName],
          [say('År', 'Year'), round.year],
          [
            say('Sätt', 'Mechanism'),
            round.mechanism === 'application'
              ? say('Ansökan', 'Application')
              : say('Rekvisition', 'Requisition'),
          ],
          [
            say('Betalas inom', 'Pay within'),
            say(`${round.payWithinWorkingDays} arbetsdagar`, `${round.payWithinWorkingDays} working days`),
          ],
        ]}
      />
    </SetupSection>
  );
}

export function CalendarPart({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  const days = calendarDays(round.mechanism, say);
  const value = Object.fromEntries(days.map(({ name }) => [name, round[name] ?? ''])) as Record<
    CalendarDay,
    string
  >;
  return (
    <SetupSection
      round={round}
      title={say('Kalender', 'Calendar')}
      value={value}
      toChange={(changed) =>
        Object.fromEntries(
          Object.entries(changed).filter(([name, day]) => day !== '' && day !== value[name as CalendarDay]),
        )
      }
      editor={(typed, set) => (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
          }}
        >
          {days.map(({ name, label }) => (
            <SetupText
              key={name}
              type="date"
              label={label}
              value={typed[name]}
              onChange={(day) => set({ ...typed, [name]: day })}
            />
          ))}
        </Box>
      )}
    >
      <Facts
        facts={days.map(({ name, label }): [string, string] => [
          label,
          round[name] ? formatDay(round[name], locale) : say('Inte satt', 'Not set'),
        ])}
      />
    </SetupSection>
  );
}

type TypedPots = Record<string, string>;

export function PotsPart({ round }: { round: Round }) {
  const say = useWords();
  const classes = useRecipientClassChoices();
  const value: TypedPots = Object.fromEntries(
    round.pots.map(({ recipientClass, frame }) => [recipientClass, plainKronor(frame)]),
  );
  return (
    <SetupSection
      draftOnly
      round={round}
      title={say('Ram och potter', 'Frame and pots')}
      value={value}
      toChange={(typed) => {
        const pots = classes.flatMap(({ value: recipientClass, label }) => {
          const frame = parseKronor(typed[recipientClass] ?? '');
          const name = round.pots.find((pot) => pot.recipientClass === recipientClass)?.name ?? label;
          return frame ? [{ recipientClass, name, frame }] : [];
        });
        return { pots, frame: pots.reduce((sum, { frame }) => sum + frame, 0) };
      }}
      fault={(typed) => potFault(typed, say)}
      editor={(typed, set) => (
        <>
          {classes.map(({ value: recipientClass, label }) => (
            <SetupText
              key={recipientClass}
              numeric
              label={say(`Pott till ${label.toLowerCase()}`, `Pot for ${label.toLowerCase()}`)}
              help={say('Tomt om de inte får något i omgången.', 'Blank if they get nothing in the round.')}
              value={typed[recipientClass] ?? ''}
              max={20}
              onChange={(amount) => set({ ...typed, [recipientClass]: amount })}
            />
          ))}
        </>
      )}
    >
      <Facts
        facts={[
          [say('Ram', 'Frame'), formatKronor(round.frame)],
          ...round.pots.map(({ name, frame }): [string, string] => [name, formatKronor(frame)]),
        ]}
      />
    </SetupSection>
  );
}

function potFault(typed: TypedPots, say: Words): string | undefined {
  const filled = Object.values(typed).filter((amount) => amount.trim() !== '');
  if (filled.length === 0) return say('Minst en pott behövs.', 'At least one pot is needed.');
  return filled.every((amount) => (parseKronor(amount) ?? 0) > 0)
    ? undefined
    : say('Skriv hela kronor, till exempel 70 000 000.', 'Write whole kronor, for example 70 000 000.');
}
