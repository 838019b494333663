import type { CaseDetail } from '#domain/contracts/index.js';
import type { ConflictRow } from '#domain/contracts/handling.js';
import { useWords } from '../../../i18n/use-words.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { useOfficerChoices } from '../../../shared/use-choices.js';

interface Props {
  conflict: ConflictRow;
  grantCase: CaseDetail;
  onClose: () => void;
}

export function TryConflict({ conflict, grantCase, onClose }: Props) {
  const say = useWords();
  const officers = useOfficerChoices().filter(({ value }) => value !== conflict.userId);
  const handles = conflict.userId === grantCase.officerId;
  return (
    <ActionDialog
      title={say(`Pröva jäv för ${conflict.userName}`, `Try the partiality of ${conflict.userName}`)}
      intro={`${conflict.groundLabel}: ${conflict.text}`}
      path={`/conflicts/${conflict.id}/trial`}
      fixed={{ version: conflict.version }}
      fields={[
        {
          name: 'outcome',
          label: say('Bedömning', 'Finding'),
          kind: 'choice',
          options: [
            { value: 'confirmed', label: say('Jäv föreligger', 'There is a conflict of interest') },
            { value: 'rejected', label: say('Inte jäv', 'There is none') },
          ],
        },
        { name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 2000 },
        ...(handles
          ? [
              {
                name: 'replacementId',
                label: say('Ny handläggare', 'New officer'),
                kind: 'choice' as const,
                options: officers,
                optional: true,
                help: say(
                  'Tar över ärendet om jäv föreligger. Utan val blir ärendet otilldelat.',
                  'Takes over the case if there is a conflict. Without a choice the case is left unassigned.',
                ),
              },
            ]
          : []),
      ]}
      submitLabel={say('Avgör frågan', 'Decide')}
      success={say('Jävsfrågan är prövad.', 'The matter has been tried.')}
      onClose={onClose}
    />
  );
}
