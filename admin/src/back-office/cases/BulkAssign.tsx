import { useState } from 'react';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { useOfficerChoices } from '../../shared/use-choices.js';

export function BulkAssign() {
  const say = useWords();
  const { selectedIds, onUnselectItems } = useListContext();
  const officers = useOfficerChoices();
  const [open, setOpen] = useState(false);
  const count = selectedIds.length;
  return (
    <>
      <Button size="small" variant="contained" onClick={() => setOpen(true)}>
        {say('Tilldela handläggare …', 'Assign officer …')}
      </Button>
      {open && (
        <ActionDialog
          title={say(`Tilldela ${count} ärenden`, `Assign ${count} cases`)}
          path="/case-assignments"
          fixed={{ ids: selectedIds }}
          fields={[
            {
              name: 'officerId',
              label: say('Handläggare', 'Officer'),
              kind: 'choice',
              options: officers,
              optional: true,
              help: say('Välj ingen för att ta bort handläggaren.', 'Choose none to take the officer away.'),
            },
          ]}
          shape={(body) => ({ officerId: null, ...body })}
          submitLabel={say('Tilldela', 'Assign')}
          success={say(`${count} ärenden är tilldelade.`, `${count} cases have been assigned.`)}
          onClose={() => setOpen(false)}
          onDone={() => onUnselectItems()}
        />
      )}
    </>
  );
}
