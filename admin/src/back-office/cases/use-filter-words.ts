import { useGetList, useGetOne, useListContext } from 'react-admin';
import type { Organisation, RecipientClass, Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatKronor } from '../../shared/format.js';
import { questionAsked } from '../../shared/form-title.js';
import type { FilterChoice } from '../../shared/list/filters.js';
import { applicationFilters, mechanisms, moreApplicationFilters } from './application-filters.js';

/** Words for the filters that only come with a link: they carry numbers and codes that nobody knows by heart. */
export function useFilterWords(): (source: string, value: unknown) => string | undefined {
  const say = useWords();
  const language = useLanguage();
  const { filterValues } = useListContext();
  const pots = usePotNames(filterValues.potId !== undefined);
  const organisation = useOrganisationName(filterValues.organisationId);
  const asked =
    typeof filterValues.reportQuestion === 'string'
      ? questionAsked(
          filterValues.reportQuestion,
          language,
          filterValues.recipientClass as RecipientClass | undefined,
        )
      : undefined;
  const words: Record<string, (value: unknown) => string | undefined> = {
    potId: (value) => pots.get(Number(value)),
    organisationId: () => organisation,
    reportQuestion: () => asked?.title,
    reportAnswer: (value) => asked?.choices.find((choice) => choice.value === value)?.text,
    mechanism: choiceWord(mechanisms(say)),
    ...Object.fromEntries(
      [...applicationFilters(say), ...moreApplicationFilters(say, [])].map(({ source, choices }) => [
        source,
        choiceWord(choices),
      ]),
    ),
    tag: (value) => String(value),
    appliedMin: (value) => formatKronor(Number(value)),
    appliedMax: (value) => formatKronor(Number(value)),
    id: (value) => (Array.isArray(value) ? say(`${value.length} st`, String(value.length)) : undefined),
  };
  return (source, value) => (Object.hasOwn(words, source) ? words[source]?.(value) : undefined);
}

function choiceWord(choices: FilterChoice[]): (value: unknown) => string | undefined {
  return (value) => choices.find((choice) => choice.value === value)?.label;
}

function usePotNames(wanted: boolean): Map<number, string> {
  const mayRead = useMay('round.read');
  const { data = [] } = useGetList<Round>(
    'rounds',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'year', order: 'DESC' } },
    { enabled: wanted && mayRead },
  );
  return new Map(
    data.flatMap(({ name, pots }) => pots.map((pot) => [pot.id, `${pot.name}, ${name}`] as const)),
  );
}

function useOrganisationName(id: unknown): string | undefined {
  const mayRead = useMay('organisation.read');
  const { data } = useGetOne<Organisation>(
    'organisations',
    { id: Number(id) },
    { enabled: id !== undefined && mayRead, retry: false },
  );
  return data?.name;
}
