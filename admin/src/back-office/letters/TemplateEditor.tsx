import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { LetterContent, LetterTemplateRow, MergeField } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useAction } from '../../shared/use-action.js';
import { useQuestion } from '../../shared/use-question.js';
import { PdfButton } from '../../shared/PdfButton.js';
import { keyOf, LETTER_USES, type LetterUse, useWord } from './template-words.js';
import { TemplateSections } from './TemplateSections.js';

interface Props {
  template: LetterTemplateRow;
  onClose: () => void;
}

export function TemplateEditor({ template, onClose }: Props) {
  const say = useWords();
  const word = useWord();
  const isNew = template.key === '';
  const [name, setName] = useState(template.name);
  const [use, setUse] = useState<LetterUse>(template.use);
  const [content, setContent] = useState(template.content);
  const publish = useAction('/letter-templates', {
    success: say(
      'Mallen är publicerad som en ny version.',
      'The template has been published as a new version.',
    ),
    onDone: onClose,
  });
  const set = (change: Partial<LetterContent>) => setContent({ ...content, ...change });
  const fault = (field: string) => publish.problem?.fields?.find((one) => one.field.endsWith(field))?.message;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '2fr 1fr' }, alignItems: 'start' }}
    >
      <Section title={say('Text', 'Text')}>
        <ProblemAlert problem={publish.problem} shown={['name', 'content.title']} />
        <Stack useFlexGap sx={{ gap: 2 }}>
          <TextField
            label={say('Mallens namn', 'Name of the template')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={fault('name') !== undefined}
            helperText={fault('name')}
            slotProps={{ htmlInput: { maxLength: 120 } }}
            size="small"
            required
          />
          <TextField
            select
            size="small"
            label={say('Används för', 'Used for')}
            value={use}
            disabled={!isNew}
            onChange={(event) => setUse(event.target.value as LetterUse)}
          >
            {LETTER_USES.map((one) => (
              <MenuItem key={one} value={one}>
                {word(one)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={say('Brevets rubrik', 'Title of the letter')}
            value={content.title}
            onChange={(event) => set({ title: event.target.value })}
            error={fault('content.title') !== undefined}
            helperText={fault('content.title')}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            size="small"
            required
          />
          <LongText
            label={say('Inledning', 'Introduction')}
            value={content.introduction}
            max={8000}
            onChange={(introduction) => set({ introduction })}
          />
          <TemplateSections sections={content.sections} onChange={(sections) => set({ sections })} />
          <LongText
            label={say('Avslutning', 'Closing')}
            value={content.closing}
            max={4000}
            onChange={(closing) => set({ closing })}
          />
          <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button
              variant="contained"
              loading={publish.busy}
              disabled={name.trim() === '' || content.title.trim() === ''}
              onClick={() => publish.run({ key: isNew ? keyOf(name) : template.key, name, use, content })}
            >
              {say('Publicera som ny version', 'Publish as a new version')}
            </Button>
            <PdfButton path="/letter-template-previews" body={() => ({ use, content })}>
              {say('Förhandsgranska brevet', 'Preview the letter')}
            </PdfButton>
            <Button onClick={onClose}>{say('Tillbaka utan att publicera', 'Back without publishing')}</Button>
          </Stack>
        </Stack>
      </Section>
      <MergeFields />
    </Box>
  );
}

function LongText({
  label,
  value,
  max,
  onChange,
}: {
  label: string;
  value: string;
  max: number;
  onChange: (text: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      multiline
      minRows={4}
      slotProps={{ htmlInput: { maxLength: max } }}
    />
  );
}

function MergeFields() {
  const say = useWords();
  const { data = [] } = useQuestion<MergeField[]>('/letter-merge-fields');
  return (
    <Section title={say('Fält som fylls i', 'Merge fields')}>
      <p style={{ marginTop: 0 }}>
        {say(
          'Skriv fältet med dubbla klamrar i texten. Medel fyller i ärendets uppgift.',
          'Write the field in double braces in the text. Medel fills in what the case says.',
        )}
      </p>
      <PlainTable
        caption={say('Fält som fylls i', 'Merge fields')}
        maxHeight={560}
        rows={data}
        rowKey={({ name }) => name}
        columns={[
          {
            label: say('Fält, och vad det blir', 'Field, and what it becomes'),
            render: ({ name, label, example }) => (
              <>
                <code>{`{{${name}}}`}</code>
                <br />
                {label}: {example}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
