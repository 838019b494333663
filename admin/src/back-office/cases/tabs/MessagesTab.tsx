import { useId, useState, type FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { CaseMessage } from '#domain/contracts/handling.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { formatInstant } from '../../../shared/format.js';
import { FormField } from '../../../shared/form/FormField.js';
import type { Field } from '../../../shared/form/field.js';
import { ProblemAlert } from '../../../shared/form/ProblemAlert.js';
import { useFieldForm } from '../../../shared/form/use-field-form.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useAction } from '../../../shared/use-action.js';
import { useMayHere } from '../conflict/case-access.js';
import { Entry, NoteButton } from './HistoryTab.js';

/** What is said with the applicant, and apart from it what the authority notes for itself. */
export function MessagesTab({ grantCase }: { grantCase: CaseDetail }) {
  const say = useWords();
  const mayWrite = useMayHere()('message.write');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
      }}
    >
      <Section title={say('Meddelanden med sökanden', 'Messages with the applicant')}>
        <Asked<CaseMessage[]> path={`/cases/${grantCase.id}/messages`}>
          {(messages) => <Conversation messages={messages} />}
        </Asked>
        {mayWrite && <MessageForm caseId={grantCase.id} />}
      </Section>
      <InternalNotes grantCase={grantCase} />
    </Box>
  );
}

function Conversation({ messages }: { messages: CaseMessage[] }) {
  const say = useWords();
  if (messages.length === 0)
    return (
      <p style={{ marginTop: 0 }}>
        {say(
          'Inga meddelanden än. Det du skriver läser sökanden i portalen.',
          'No messages yet. The applicant reads what you write in the portal.',
        )}
      </p>
    );
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {messages
        .toSorted((a, b) => a.id - b.id)
        .map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
    </Box>
  );
}

function MessageItem({ message }: { message: CaseMessage }) {
  const say = useWords();
  const locale = useLanguage();
  const { fromSide, authorName, organisationName, at, text, wantsReply, repliedAt, readAt } = message;
  const ours = fromSide === 'authority';
  return (
    <Box
      component="li"
      sx={{
        p: 1.5,
        borderRadius: 1,
        border: '1px solid',
        borderColor: 'divider',
        bgcolor: ours ? '#f3f8fc' : '#ffffff',
        ml: { xs: 0, sm: ours ? 4 : 0 },
        mr: { xs: 0, sm: ours ? 0 : 4 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{authorName}</strong> {organisationName}
        {wantsReply && (
          <StatusChip
            status="reply"
            tone={repliedAt ? 'success' : 'warning'}
            label={repliedAt ? say('Besvarat', 'Answered') : say('Svar önskas', 'Reply wanted')}
          />
        )}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <time dateTime={at}>{formatInstant(at, locale)}</time>
        {ours && readAt && say(` · läst ${formatInstant(readAt)}`, ` · read ${formatInstant(readAt, 'en')}`)}
      </Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>{text}</Box>
    </Box>
  );
}

function MessageForm({ caseId }: { caseId: number }) {
  const [sent, setSent] = useState(0);
  return <NewMessage key={sent} caseId={caseId} onSent={() => setSent(sent + 1)} />;
}

function NewMessage({ caseId, onSent }: { caseId: number; onSent: () => void }) {
  const say = useWords();
  const titleId = useId();
  const action = useAction(`/cases/${caseId}/messages`, {
    success: say('Meddelandet är skickat.', 'The message has been sent.'),
    onDone: onSent,
  });
  const fields: Field[] = [
    {
      name: 'text',
      label: say('Meddelande till sökanden', 'Message to the applicant'),
      kind: 'longText',
      max: 4000,
    },
    { name: 'wantsReply', label: say('Vi väntar på svar', 'We await a reply'), kind: 'flag' },
  ];
  const form = useFieldForm(fields, action.problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = form.check();
    if (body) action.run(body);
  };
  return (
    <Box component="form" onSubmit={submit} noValidate aria-labelledby={titleId} sx={{ mt: 2 }}>
      <Box component="h3" id={titleId} sx={{ mt: 0, mb: 1, fontSize: '1rem' }}>
        {say('Skriv till sökanden', 'Write to the applicant')}
      </Box>
      <ProblemAlert problem={action.problem} shown={['text', 'wantsReply']} />
      <Stack useFlexGap sx={{ gap: 1, alignItems: 'flex-start' }}>
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={form.values[field.name] ?? ''}
            error={form.errors[field.name]}
            onChange={(value) => form.set(field.name, value)}
          />
        ))}
        <Button type="submit" variant="contained" loading={action.busy}>
          {say('Skicka', 'Send')}
        </Button>
      </Stack>
    </Box>
  );
}

function InternalNotes({ grantCase: { id, history } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const notes = history.filter(({ event }) => event === 'note').toSorted((a, b) => b.id - a.id);
  return (
    <Section
      title={say('Tjänsteanteckningar (internt)', 'Notes (internal)')}
      actions={<NoteButton caseId={id} />}
    >
      {notes.length === 0 ? (
        <p style={{ margin: 0 }}>
          {say(
            'Inga anteckningar. De visas för myndigheten, aldrig för sökanden.',
            'No notes. The authority sees them, the applicant never.',
          )}
        </p>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {notes.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Box>
      )}
    </Section>
  );
}
