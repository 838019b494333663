import { useWords } from '../../i18n/use-words.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';

export function ProgrammeDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <ActionDialog
      title={say('Nytt program', 'New programme')}
      path="/programmes"
      fields={[
        {
          name: 'name',
          label: say('Namn', 'Name'),
          kind: 'text',
          max: 200,
          placeholder: 'Utvecklingsmedel mot våld i nära relationer',
        },
        {
          name: 'code',
          label: say('Kortnamn', 'Code'),
          kind: 'text',
          max: 40,
          placeholder: 'utvecklingsmedel',
          help: say('Gemener, siffror och bindestreck.', 'Lower-case letters, figures and hyphens.'),
        },
        { name: 'purpose', label: say('Ändamål', 'Purpose'), kind: 'longText', max: 4000, optional: true },
      ]}
      submitLabel={say('Skapa programmet', 'Create the programme')}
      success={say('Programmet är skapat.', 'The programme has been created.')}
      onClose={onClose}
    />
  );
}
