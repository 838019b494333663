import type { Words } from '../../i18n/use-words.js';
import type { FilterChoice, FilterField } from '../../shared/list/filters.js';

export function mechanisms(say: Words): FilterChoice[] {
  return [
    { value: 'application', label: say('Ansökan', 'Application') },
    { value: 'requisition', label: say('Rekvisition', 'Requisition') },
  ];
}

export function yesOrNo(say: Words): FilterChoice[] {
  return [
    { value: true, label: say('Ja', 'Yes') },
    { value: false, label: say('Nej', 'No') },
  ];
}

/** Filters that only mean something where money is applied for. */
export function applicationFilters(say: Words): FilterField[] {
  return [
    {
      source: 'decision',
      label: say('Beslut', 'Decision'),
      choices: [
        { value: 'none', label: say('Inte beslutat', 'Not decided') },
        { value: 'granted', label: say('Beviljat, helt eller delvis', 'Granted, in full or in part') },
        { value: 'denied', label: say('Avslaget', 'Denied') },
        { value: 'dismissed', label: say('Avvisat', 'Dismissed') },
      ],
    },
    {
      source: 'opinion',
      label: say('Yttrande', 'Opinion'),
      choices: [
        { value: 'missing', label: say('Inte begärt av alla', 'Not asked of all') },
        { value: 'open', label: say('Väntas in', 'Awaited') },
        { value: 'overdue', label: say('Försenat', 'Overdue') },
        { value: 'answered', label: say('Inkommet', 'Received') },
      ],
    },
  ];
}

export function moreApplicationFilters(say: Words, tags: readonly string[]): FilterField[] {
  return [
    {
      source: 'supplement',
      label: say('Komplettering', 'Supplement'),
      choices: [
        { value: 'open', label: say('Väntas in', 'Awaited') },
        { value: 'overdue', label: say('Försenad', 'Overdue') },
        { value: 'answered', label: say('Besvarad', 'Answered') },
      ],
    },
    {
      source: 'conflict',
      label: say('Jäv', 'Conflict of interest'),
      choices: [
        { value: 'declared', label: say('Anmält, inte prövat', 'Reported, not tried') },
        { value: 'confirmed', label: say('Prövat: jäv finns', 'Tried: confirmed') },
      ],
    },
    { source: 'joint', label: say('Gemensam', 'Joint'), choices: yesOrNo(say) },
    { source: 'late', label: say('Försent inkommen', 'Came late'), choices: yesOrNo(say) },
    ...(tags.length > 0
      ? [
          {
            source: 'tag',
            label: say('Etikett', 'Tag'),
            choices: tags.map((tag) => ({ value: tag, label: tag })),
          },
        ]
      : []),
  ];
}
