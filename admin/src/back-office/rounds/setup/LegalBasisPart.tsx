import { useState } from 'react';
import Button from '@mui/material/Button';
import type { LegalBasis, Round } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { useMay, useSession } from '../../../providers/session.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';

/** Every case is tied to the version it was opened under; a new version never changes an old one. */
export function LegalBasisPart({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const mayChange = useMay('round.change');
  const [adding, setAdding] = useState(false);
  const kinds: Record<LegalBasis['kind'], string> = {
    ordinance: say('Förordning', 'Ordinance'),
    governmentDecision: say('Regeringsbeslut', 'Government decision'),
  };
  return (
    <Section
      level="h3"
      title={say('Rättslig grund', 'Legal basis')}
      actions={
        mayChange && (
          <Button size="small" variant="outlined" onClick={() => setAdding(true)}>
            {say('Ny version …', 'New version …')}
          </Button>
        )
      }
    >
      <PlainTable
        caption={say('Versioner av den rättsliga grunden', 'Versions of the legal basis')}
        rows={round.legalBases}
        rowKey={({ id }) => id}
        empty={round.legalBasis}
        columns={[
          { label: 'Version', render: ({ number }) => number },
          { label: say('Slag', 'Kind'), render: ({ kind }) => kinds[kind] },
          { label: say('Beteckning', 'Reference'), render: ({ reference }) => reference },
          { label: say('Rubrik', 'Title'), render: ({ title }) => title },
          {
            label: say('Gäller från', 'In force from'),
            render: ({ validFrom }) => formatDay(validFrom, locale),
          },
        ]}
      />
      {adding && (
        <ActionDialog
          title={say('Ny version av den rättsliga grunden', 'New version of the legal basis')}
          intro={say(
            'Ärenden som redan har kommit in eller avgjorts behåller sin version.',
            'Cases that have come in or been decided keep their version.',
          )}
          fields={[
            {
              name: 'kind',
              label: say('Slag', 'Kind'),
              kind: 'choice',
              initial: 'governmentDecision',
              options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
            },
            {
              name: 'reference',
              label: say('Beteckning', 'Reference'),
              kind: 'text',
              max: 200,
              help: say('SFS-nummer eller regeringens diarienummer.', 'SFS number or registry number.'),
            },
            { name: 'title', label: say('Rubrik', 'Title'), kind: 'text', max: 500 },
            {
              name: 'text',
              label: say('Vad som gäller', 'What applies'),
              kind: 'longText',
              max: 10_000,
              optional: true,
            },
            { name: 'validFrom', label: say('Gäller från', 'In force from'), kind: 'day', initial: today },
          ]}
          path={`/rounds/${round.id}/legal-bases`}
          submitLabel={say('Lägg till versionen', 'Add the version')}
          success={say('Versionen är inlagd.', 'The version has been added.')}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}
