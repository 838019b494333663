import { useState } from 'react';
import Button from '@mui/material/Button';
import type { LetterTemplateRow } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatInstant } from '../../shared/format.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useQuestion } from '../../shared/use-question.js';
import { NEW_TEMPLATE, useWord } from './template-words.js';
import { TemplateEditor } from './TemplateEditor.js';

export function TemplatesPage() {
  const say = useWords();
  const mayChange = useMay('template.change');
  const [editing, setEditing] = useState<LetterTemplateRow>();
  const { data, error, refetch } = useQuestion<LetterTemplateRow[]>('/letter-templates');
  if (editing)
    return (
      <Page title={editing.name || say('Ny brevmall', 'New letter template')}>
        <TemplateEditor template={editing} onClose={() => setEditing(undefined)} />
      </Page>
    );
  return (
    <Page
      title={say('Brevmallar', 'Letter templates')}
      actions={
        mayChange && (
          <Button variant="contained" onClick={() => setEditing(NEW_TEMPLATE)}>
            {say('Ny brevmall', 'New letter template')}
          </Button>
        )
      }
    >
      <p style={{ marginTop: 0, maxWidth: '65ch' }}>
        {say(
          'Mallen bestämmer texten runt beslutet. Det som lagen kräver – beslut, skäl, vem som beslutat och om överklagande – kommer alltid med. En publicerad version ändras aldrig; en ändring blir en ny version.',
          'The template sets the text around the decision. What the law asks for – the decision, the reasons, who decided, and appeal – is always there. A published version never changes; a change is a new version.',
        )}
      </p>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {data ? <Templates rows={data} onEdit={mayChange ? setEditing : undefined} /> : !error && <Waiting />}
    </Page>
  );
}

interface TemplatesProps {
  rows: LetterTemplateRow[];
  onEdit?: (template: LetterTemplateRow) => void;
}

function Templates({ rows, onEdit }: TemplatesProps) {
  const say = useWords();
  const locale = useLanguage();
  const word = useWord();
  return (
    <Section title={say('Gällande mallar', 'Templates in force')}>
      <PlainTable
        caption={say('Gällande mallar', 'Templates in force')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { label: say('Mall', 'Template'), render: ({ name }) => name },
          { label: say('Används för', 'Used for'), render: ({ use }) => word(use) },
          {
            label: 'Version',
            render: ({ number }) => (number === 0 ? say('Följer med Medel', 'Comes with Medel') : number),
          },
          {
            label: say('Publicerad', 'Published'),
            render: ({ publishedAt, publishedByName }) =>
              publishedAt ? `${formatInstant(publishedAt, locale)}, ${publishedByName}` : '',
          },
          {
            label: say('Tidigare versioner', 'Earlier versions'),
            render: ({ versions, number }) => versions.filter((one) => one.number < number).length,
            number: true,
          },
          {
            label: say('Visa', 'Show'),
            render: (template) =>
              onEdit && (
                <Button size="small" onClick={() => onEdit(template)}>
                  {say(`Ändra ${template.name}`, `Edit ${template.name}`)}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
