import { useListContext } from 'react-admin';
import { grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { countyChoices } from '../../shared/counties.js';
import { FilterBar } from '../../shared/list/FilterBar.js';
import { useOfficerChoices, useRecipientClassChoices, useRoundChoices } from '../../shared/use-choices.js';
import { useMay } from '../../providers/session.js';
import { useQuestion } from '../../shared/use-question.js';
import { applicationFilters, mechanisms, moreApplicationFilters, yesOrNo } from './application-filters.js';
import { showsApplications, useApplicationPlaces } from './case-view.js';
import { useFilterWords } from './use-filter-words.js';

type State = keyof typeof grantCaseMachine.states;

export function CaseFilters() {
  const say = useWords();
  const mayTag = useMay('case.note');
  const language = useLanguage();
  const rounds = useRoundChoices();
  const officers = useOfficerChoices();
  const classes = useRecipientClassChoices();
  const words = useFilterWords();
  const { filterValues } = useListContext();
  const applied = showsApplications(filterValues, useApplicationPlaces());
  const { data: tags = [] } = useQuestion<string[]>(applied && mayTag ? '/tags' : undefined);
  const label = (state: string) => grantCaseMachine.states[state as State]?.label.staff[language] ?? state;
  const states = Object.keys(grantCaseMachine.states).map((value) => ({ value, label: label(value) }));
  return (
    <FilterBar
      search={say('Sök diarienummer eller mottagare', 'Search registry number or recipient')}
      fields={[
        { source: 'roundId', label: say('Omgång', 'Round'), choices: rounds },
        { source: 'recipientClass', label: say('Mottagartyp', 'Recipient class'), choices: classes },
        { source: 'countyCode', label: say('Län', 'County'), choices: countyChoices },
        { source: 'state', label: say('Tillstånd', 'State'), choices: states },
        ...(officers.length > 0
          ? [{ source: 'officerId', label: say('Handläggare', 'Officer'), choices: officers }]
          : []),
        ...(applied
          ? applicationFilters(say)
          : [
              { source: 'mechanism', label: say('Slag', 'Kind'), choices: mechanisms(say) },
              { source: 'wantsShare', label: say('Vill ha andel', 'Wants a share'), choices: yesOrNo(say) },
            ]),
      ]}
      more={applied ? moreApplicationFilters(say, tags) : []}
      names={{
        potId: say('Pott', 'Pot'),
        state: say('Tillstånd', 'State'),
        organisationId: say('Organisation', 'Organisation'),
        reportArea: say('Har arbetat i område', 'Has worked in area'),
        reportQuestion: say('Fråga', 'Question'),
        reportAnswer: say('Svar', 'Answer'),
        reported: say('Har redovisat', 'Has reported'),
        usedPositive: say('Har använt pengar', 'Has used money'),
        returnedPositive: say('Har pengar att återbetala', 'Has money to repay'),
        reportLate: say('Redovisad för sent', 'Reported late'),
        late: say('Försent inkommen', 'Came late'),
        mechanism: say('Slag', 'Kind'),
        submitted: say('Inskickade', 'Sent in'),
        joint: say('Gemensam', 'Joint'),
        decision: say('Beslut', 'Decision'),
        opinion: say('Yttrande', 'Opinion'),
        supplement: say('Komplettering', 'Supplement'),
        conflict: say('Jäv', 'Conflict of interest'),
        tag: say('Etikett', 'Tag'),
        appliedMin: say('Sökt minst', 'Applied for at least'),
        appliedMax: say('Sökt högst', 'Applied for at most'),
        id: say('Utvalda ärenden', 'Chosen cases'),
      }}
      describe={(source, value) =>
        source === 'state' && Array.isArray(value)
          ? value.map(String).map(label).join(', ')
          : words(source, value)
      }
    />
  );
}
