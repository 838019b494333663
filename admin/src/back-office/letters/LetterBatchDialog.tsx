import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { Batch, CaseRow, LetterTemplateRow, Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { dataProvider } from '../../providers/data-provider.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { useQuestion } from '../../shared/use-question.js';

type Group = 'all' | 'granted' | 'denied' | 'undecided';
const FILTERS: Record<Group, Record<string, unknown>> = {
  all: { submitted: true },
  granted: { decision: 'granted' },
  denied: { decision: 'denied' },
  undecided: { state: ['ansokan', 'bedomning'] },
};
/** As many as a page may hold. */
const PAGE = 500;

/** A free letter to everybody in a group of the round's cases. */
export function LetterBatchDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const { data: templates = [] } = useQuestion<LetterTemplateRow[]>('/letter-templates');
  const groups = useGroups(round.id);
  const free = templates.filter(({ use }) => use === 'free');
  return (
    <ActionDialog<Batch>
      title={say('Nytt brev till många', 'New letter to many')}
      intro={
        free.length === 0
          ? say(
              'Det finns ingen fri brevmall än. Skapa en under Brevmallar först.',
              'There is no free letter template yet. Create one under Letter templates first.',
            )
          : say(
              'Varje mottagare får brevet som PDF i sitt ärende och ett meddelande om att det finns där.',
              'Each recipient gets the letter as a PDF in the case and a message that it is there.',
            )
      }
      fields={[
        {
          name: 'templateKey',
          label: say('Brevmall', 'Letter template'),
          kind: 'choice',
          options: free.map(({ key, name }) => ({ value: key, label: name })),
        },
        {
          name: 'group',
          label: say('Till', 'To'),
          kind: 'choice',
          options: groups.map(({ group, label, ids }) => ({
            value: group,
            label: `${label} (${ids.length})`,
          })),
        },
      ]}
      fixed={{ roundId: round.id }}
      shape={({ group, ...body }) => ({
        ...body,
        caseIds: groups.find((one) => one.group === group)?.ids ?? [],
      })}
      path="/letter-batches"
      submitLabel={say('Skriv breven', 'Write the letters')}
      success={say('Breven skrivs nu ett i taget.', 'The letters are now being written one by one.')}
      onClose={onClose}
      onDone={({ id }) => void navigate(`/batches/${id}/show`)}
    />
  );
}

function useGroups(roundId: number) {
  const say = useWords();
  const labels: Record<Group, string> = {
    all: say('Alla som har ansökt', 'All who have applied'),
    granted: say('De som har beviljats', 'Those who have been granted'),
    denied: say('De som har fått avslag', 'Those who have been denied'),
    undecided: say('De som väntar på beslut', 'Those who wait for a decision'),
  };
  const ids: Record<Group, number[]> = {
    all: useIds(roundId, 'all'),
    granted: useIds(roundId, 'granted'),
    denied: useIds(roundId, 'denied'),
    undecided: useIds(roundId, 'undecided'),
  };
  return (Object.keys(FILTERS) as Group[]).map((group) => ({ group, label: labels[group], ids: ids[group] }));
}

/** Every case of the group, however many pages that takes. */
function useIds(roundId: number, group: Group): number[] {
  const filter = { roundId, ...FILTERS[group] };
  const { data = [] } = useQuery({
    queryKey: ['case-ids', filter],
    queryFn: async () => {
      const ids: number[] = [];
      for (let page = 1, total = 1; ids.length < total; page += 1) {
        const answer = await dataProvider.getList<CaseRow>('cases', {
          filter,
          pagination: { page, perPage: PAGE },
          sort: { field: 'id', order: 'ASC' },
        });
        if (answer.data.length === 0) break;
        ids.push(...answer.data.map(({ id }) => id));
        total = answer.total ?? 0;
      }
      return ids;
    },
  });
  return data;
}
