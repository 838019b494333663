import type { RoundOptions } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import type { SetupOption } from './SetupField.js';

type Named<V> = { [K in keyof RoundOptions]: RoundOptions[K] extends V ? K : never }[keyof RoundOptions];
type FlagName = Named<boolean>;
type ChoiceName = Exclude<Named<string>, FlagName>;

interface OptionWords {
  flags: { name: FlagName; label: string; help?: string }[];
  choices: { name: ChoiceName; label: string; options: SetupOption[] }[];
}

export function useOptionWords(): OptionWords {
  const say = useWords();
  return {
    flags: [
      {
        name: 'opinionNeeded',
        label: say('Länsstyrelsen ska yttra sig', 'The county board gives an opinion'),
      },
      {
        name: 'fourEyes',
        label: say('Den som föreslår får inte besluta', 'Whoever proposes may not decide'),
      },
      {
        name: 'secondAssessor',
        label: say('Två bedömare och en sammanvägning', 'Two assessors and a consolidated view'),
      },
      {
        name: 'jointAllowed',
        label: say('Gemensamma ansökningar får lämnas', 'Joint applications are allowed'),
      },
      {
        name: 'severalApplications',
        label: say(
          'Samma sökande får lämna flera ansökningar',
          'The same applicant may send several applications',
        ),
      },
      {
        name: 'carryOver',
        label: say(
          'Pengar som inte används får föras över efter beslut',
          'Unused money may be carried over by decision',
        ),
      },
      {
        name: 'paysOnDecision',
        label: say('Pengarna betalas ut utan rekvisition', 'The money is paid without a requisition'),
        help: say(
          'Medel gör rekvisitionen åt mottagaren när beslutet fattas.',
          'Medel makes the requisition when the decision is made.',
        ),
      },
      {
        name: 'sealed',
        label: say(
          'Ansökningarna är slutna till sista ansökningsdagen har gått',
          'Applications are sealed until the last day has passed',
        ),
      },
      {
        name: 'slowCaseRequests',
        label: say(
          'Sökanden får begära avgörande efter sex månader (12 § FL)',
          'The applicant may ask for a decision after six months',
        ),
      },
    ],
    choices: [
      {
        name: 'late',
        label: say('Ansökan efter sista dagen', 'Application after the last day'),
        options: [
          { value: 'refuse', label: say('Tas inte emot', 'Is refused') },
          { value: 'acceptAndMark', label: say('Tas emot och märks som sen', 'Is accepted and marked late') },
        ],
      },
      {
        name: 'appeal',
        label: say('Överklagande', 'Appeal'),
        options: [
          { value: 'none', label: say('Beslut får inte överklagas', 'Decisions may not be appealed') },
          {
            value: 'byDecisionType',
            label: say('Vissa beslut får överklagas', 'Some decisions may be appealed'),
          },
          { value: 'all', label: say('Alla beslut får överklagas', 'All decisions may be appealed') },
        ],
      },
      {
        name: 'assignment',
        label: say('Fördelning på handläggare', 'Assignment to officers'),
        options: [
          { value: 'byHand', label: say('För hand', 'By hand') },
          { value: 'byCounty', label: say('Länsvis', 'By county') },
          { value: 'evenly', label: say('Jämnt', 'Evenly') },
        ],
      },
    ],
  };
}
