import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { CasesLink } from '../../../shared/links.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { useAction } from '../../../shared/use-action.js';
import { useQuestion } from '../../../shared/use-question.js';
import { useMayHere } from '../conflict/case-access.js';

/** The authority's own words on a case; each leads to the cases that share it. */
export function TagEditor({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const mayTag = useMayHere()('case.tag');
  const [editing, setEditing] = useState(false);
  if (editing) return <TagForm grantCase={grantCase} onClose={() => setEditing(false)} />;
  return (
    <>
      {grantCase.tags.length === 0 && say('Inga', 'None')}
      {grantCase.tags.map((tag, index) => (
        <span key={tag}>
          {index > 0 && ', '}
          <CasesLink filter={{ tag }}>{tag}</CasesLink>
        </span>
      ))}{' '}
      {mayTag && (
        <Button size="small" onClick={() => setEditing(true)}>
          {say('Ändra etiketter', 'Change tags')}
        </Button>
      )}
    </>
  );
}

function TagForm({ grantCase: { id, tags }, onClose }: { grantCase: CaseDetail; onClose: () => void }) {
  const say = useWords();
  const { data: used = [] } = useQuestion<string[]>('/tags');
  const [chosen, setChosen] = useState(tags);
  const save = useAction(`/cases/${id}/tags`, {
    method: 'PUT',
    success: say('Etiketterna är sparade.', 'The tags have been saved.'),
    onDone: onClose,
  });
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <ProblemAlert problem={save.problem} />
      <Autocomplete
        multiple
        freeSolo
        autoSelect
        size="small"
        options={used}
        value={chosen}
        onChange={(_event, next) =>
          setChosen([...new Set(next.map((tag) => tag.trim()).filter(Boolean))].slice(0, 10))
        }
        renderInput={(params) => (
          <TextField
            {...params}
            label={say('Etiketter', 'Tags')}
            helperText={say('Skriv och tryck Enter. Högst tio.', 'Type and press Enter. At most ten.')}
          />
        )}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          size="small"
          variant="contained"
          loading={save.busy}
          onClick={() => save.run({ tags: chosen.map((tag) => tag.slice(0, 40)) })}
        >
          {say('Spara etiketterna', 'Save the tags')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('Avbryt', 'Cancel')}
        </Button>
      </Box>
    </Box>
  );
}
