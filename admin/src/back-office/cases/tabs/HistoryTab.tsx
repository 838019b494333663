import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CaseDetail, HistoryEntry } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatInstant } from '../../../shared/format.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useMayHere } from '../conflict/case-access.js';

/** Newest first. What only the authority sees is marked in words. */
export function HistoryTab({ grantCase: { id, history } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const newestFirst = history.toSorted((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1));
  return (
    <Section title={say('Historik', 'History')} actions={<NoteButton caseId={id} />}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {newestFirst.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Box>
    </Section>
  );
}

export function NoteButton({ caseId }: { caseId: number }) {
  const say = useWords();
  const mayNote = useMayHere()('case.note');
  const [open, setOpen] = useState(false);
  if (!mayNote) return null;
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {say('Skriv tjänsteanteckning …', 'Write a note …')}
      </Button>
      {open && (
        <ActionDialog
          title={say('Tjänsteanteckning', 'Note')}
          intro={say(
            'Anteckningen är intern: den visas för myndigheten, aldrig för mottagaren. Den kan inte ändras eller tas bort.',
            'The note is internal: the authority sees it, the recipient never. It cannot be changed or taken away.',
          )}
          path={`/cases/${caseId}/notes`}
          fields={[{ name: 'text', label: say('Anteckning', 'Note'), kind: 'longText', max: 4000 }]}
          submitLabel={say('Spara anteckningen', 'Save the note')}
          success={say('Anteckningen är sparad.', 'The note has been saved.')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

export function Entry({ entry }: { entry: HistoryEntry }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Box
      component="li"
      sx={{
        borderLeft: '3px solid',
        borderColor: entry.internal ? '#c99033' : 'primary.light',
        pl: 1.5,
        pb: 2,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{entry.label}</strong>
        {entry.internal && <StatusChip status="internal" tone="warning" label={say('Internt', 'Internal')} />}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <time dateTime={entry.at}>{formatInstant(entry.at, locale)}</time> · {entry.actorName} (
        {entry.actorRoleLabel})
      </Box>
      {entry.text && (
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5, maxWidth: '75ch' }}>
          {entry.text}
        </Box>
      )}
    </Box>
  );
}
