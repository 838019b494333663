import Box from '@mui/material/Box';
import type { DecisionKind, Round, RoundOptions } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { kindWord } from '../../allocation/board-words.js';
import { SetupChoice, SetupFlag } from './SetupField.js';
import { SetupSection } from './SetupSection.js';
import { useOptionWords } from './use-option-words.js';

const KINDS: readonly DecisionKind[] = ['grant', 'grantInPart', 'deny', 'dismiss'];

export function OptionsPart({ round }: { round: Round }) {
  const say = useWords();
  const { flags, choices } = useOptionWords();
  const { options } = round.settings;
  const yes = (on: boolean) => (on ? say('Ja', 'Yes') : say('Nej', 'No'));
  return (
    <SetupSection
      round={round}
      title={say('Val', 'Options')}
      value={options}
      toChange={(changed) => ({ settings: { options: changed } })}
      fault={({ appeal, appealableKinds }) =>
        appeal === 'byDecisionType' && appealableKinds.length === 0
          ? say('Välj vilka beslut som får överklagas.', 'Choose which decisions may be appealed.')
          : undefined
      }
      editor={(value, set) => <OptionFields value={value} onChange={set} />}
    >
      <Facts
        min={260}
        facts={[
          ...flags.map(({ name, label }): [string, string] => [label, yes(options[name])]),
          ...choices.map(({ name, label, options: words }): [string, string] => [
            label,
            words.find(({ value }) => value === options[name])?.label ?? '',
          ]),
          ...(options.appeal === 'byDecisionType'
            ? [
                [
                  say('Beslut som får överklagas', 'Decisions that may be appealed'),
                  options.appealableKinds.map((kind) => kindWord(kind, say)).join(', '),
                ] as [string, string],
              ]
            : []),
        ]}
      />
    </SetupSection>
  );
}

function OptionFields({ value, onChange }: { value: RoundOptions; onChange: (value: RoundOptions) => void }) {
  const say = useWords();
  const { flags, choices } = useOptionWords();
  const toggle = (kind: DecisionKind, on: boolean) =>
    onChange({
      ...value,
      appealableKinds: [...value.appealableKinds.filter((other) => other !== kind), ...(on ? [kind] : [])],
    });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {flags.map(({ name, label, help }) => (
        <SetupFlag
          key={name}
          label={label}
          help={help}
          value={value[name]}
          onChange={(on) => onChange({ ...value, [name]: on })}
        />
      ))}
      {choices.map(({ name, label, options }) => (
        <SetupChoice
          key={name}
          label={label}
          value={value[name]}
          options={options}
          onChange={(chosen) => onChange({ ...value, [name]: chosen })}
        />
      ))}
      {value.appeal === 'byDecisionType' && (
        <Box role="group" aria-label={say('Beslut som får överklagas', 'Decisions that may be appealed')}>
          {KINDS.map((kind) => (
            <SetupFlag
              key={kind}
              label={kindWord(kind, say)}
              value={value.appealableKinds.includes(kind)}
              onChange={(on) => toggle(kind, on)}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
