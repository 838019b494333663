import Box from '@mui/material/Box';
import type { Round, RoundSettings } from '#domain/contracts/index.js';
import { SHIFTABLE } from '#domain/contracts/index.js';
import { countyName } from '#domain/places/counties.js';
import { type Words, useLanguage, useWords } from '../../../i18n/use-words.js';
import { countyChoices } from '../../../shared/counties.js';
import { formatDay } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { RowsEditor } from './RowsEditor.js';
import { SetupChoice, SetupFlag, SetupText } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

type Deadline = (typeof SHIFTABLE)[number];
type Rules = Pick<RoundSettings, 'rollRules' | 'countyExceptions'>;

function deadlineWord(deadline: Deadline, say: Words): string {
  return {
    application: say('Ansökan', 'Application'),
    opinion: say('Yttrande', 'Opinion'),
    requisition: say('Rekvisition', 'Requisition'),
    report: say('Redovisning', 'Report'),
    repayment: say('Återbetalning', 'Repayment'),
  }[deadline];
}

export function DeadlineRulesPart({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  const { rollRules, countyExceptions } = round.settings;
  const rolled = SHIFTABLE.filter((one) => rollRules[one] === 'nextWorkingDay').map((one) =>
    deadlineWord(one, say),
  );
  return (
    <SetupSection
      round={round}
      title={say('Fristregler', 'Deadline rules')}
      value={{ rollRules, countyExceptions }}
      toChange={(settings: Rules) => ({ settings })}
      fault={({ countyExceptions: rows }) =>
        rows.some(({ dueOn, reason }) => dueOn === '' || reason.trim() === '')
          ? say('Varje undantag behöver en dag och ett skäl.', 'Each exception needs a day and a reason.')
          : undefined
      }
      editor={(value, set) => <RuleFields value={value} onChange={set} />}
    >
      <p style={{ marginTop: 0 }}>
        {rolled.length === 0
          ? say(
              'Ingen frist flyttas när den infaller på en helg eller helgdag.',
              'No deadline is moved when it falls on a weekend or holiday.',
            )
          : say(
              `Flyttas till nästa vardag när dagen är en helg eller helgdag: ${rolled.join(', ').toLowerCase()}.`,
              `Moved to the next working day when the day is a weekend or holiday: ${rolled.join(', ').toLowerCase()}.`,
            )}
      </p>
      <PlainTable
        caption={say('Undantag per län', 'Exceptions by county')}
        rows={countyExceptions}
        rowKey={({ countyCode, deadline }) => `${countyCode}-${deadline}`}
        empty={say('Inga undantag per län.', 'No exceptions by county.')}
        columns={[
          { label: say('Län', 'County'), render: ({ countyCode }) => countyName(countyCode) },
          { label: say('Frist', 'Deadline'), render: ({ deadline }) => deadlineWord(deadline, say) },
          { label: say('Dag', 'Day'), render: ({ dueOn }) => formatDay(dueOn, locale) },
          { label: say('Skäl', 'Reason'), render: ({ reason }) => reason },
        ]}
      />
    </SetupSection>
  );
}

function RuleFields({ value, onChange }: { value: Rules; onChange: (value: Rules) => void }) {
  const say = useWords();
  return (
    <>
      <Box
        role="group"
        aria-label={say('Flyttas till nästa vardag', 'Moved to the next working day')}
        sx={{ display: 'flex', flexWrap: 'wrap' }}
      >
        {SHIFTABLE.map((deadline) => (
          <SetupFlag
            key={deadline}
            label={say(
              `${deadlineWord(deadline, say)} flyttas till nästa vardag`,
              `${deadlineWord(deadline, say)} moves to the next working day`,
            )}
            value={value.rollRules[deadline] === 'nextWorkingDay'}
            onChange={(on) =>
              onChange({
                ...value,
                rollRules: { ...value.rollRules, [deadline]: on ? 'nextWorkingDay' : 'none' },
              })
            }
          />
        ))}
      </Box>
      <RowsEditor
        rows={value.countyExceptions}
        most={100}
        noun={{ sv: 'Undantag', en: 'Exception' }}
        blank={() => ({ countyCode: '01', deadline: 'application' as const, dueOn: '', reason: '' })}
        onChange={(countyExceptions) => onChange({ ...value, countyExceptions })}
      >
        {(row, change) => (
          <>
            <SetupChoice
              label={say('Län', 'County')}
              value={row.countyCode}
              options={countyChoices}
              onChange={(countyCode) => change({ countyCode })}
            />
            <SetupChoice
              label={say('Frist', 'Deadline')}
              value={row.deadline}
              options={SHIFTABLE.map((one) => ({ value: one, label: deadlineWord(one, say) }))}
              onChange={(deadline) => change({ deadline: deadline as Deadline })}
            />
            <SetupText
              type="date"
              label={say('Dag', 'Day')}
              value={row.dueOn}
              onChange={(dueOn) => change({ dueOn })}
            />
            <SetupText
              label={say('Skäl', 'Reason')}
              value={row.reason}
              max={500}
              onChange={(reason) => change({ reason })}
            />
          </>
        )}
      </RowsEditor>
    </>
  );
}
