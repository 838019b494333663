import { useState } from 'react';
import Alert from '@mui/material/Alert';
import type { z } from 'zod';
import type { AllotmentPreview, allotmentResult, Round } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { formatKronor } from '../../shared/format.js';
import { CasesLink } from '../../shared/links.js';
import { Section } from '../../shared/Section.js';
import { AllotmentPreviewTable } from './AllotmentPreviewTable.js';
import { AllotmentSource } from './AllotmentSource.js';
import { ConfirmAllotment } from './ConfirmAllotment.js';
import { PotChoice } from './PotChoice.js';

type Result = z.infer<typeof allotmentResult>;

/** From a list, or equal shares, to cases: nothing is written until the preview has been confirmed. */
export function AllotmentTab({ round }: { round: Round }) {
  const say = useWords();
  const mayImport = useMay('allotment.import');
  const [potId, setPotId] = useState(
    () => (round.pots.find(({ unallotted }) => unallotted > 0) ?? round.pots[0])?.id ?? 0,
  );
  const [preview, setPreview] = useState<AllotmentPreview>();
  const [result, setResult] = useState<Result>();
  const pot = round.pots.find(({ id }) => id === potId);
  const choose = (id: number) => {
    setPotId(id);
    setPreview(undefined);
    setResult(undefined);
  };
  if (!pot) return null;
  return (
    <>
      <Section title={say('Fördela en pott', 'Allot a pot')}>
        <PotChoice
          pots={round.pots}
          value={potId}
          onChange={choose}
          note={({ unallotted }) =>
            say(`${formatKronor(unallotted)} ofördelat`, `${formatKronor(unallotted)} not allotted`)
          }
        />
        {mayImport ? (
          <AllotmentSource key={potId} roundId={round.id} pot={pot} onPreview={setPreview} />
        ) : (
          <p>
            {say(
              'Din roll får se fördelningen men inte läsa in en ny.',
              'Your role may see the allotment but not upload a new one.',
            )}
          </p>
        )}
      </Section>
      {result && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {say(
            `${result.cases} ärenden är skapade med sammanlagt ${formatKronor(result.sum)}. `,
            `${result.cases} cases have been created with ${formatKronor(result.sum)} in all. `,
          )}
          <CasesLink filter={{ potId }}>{say('Visa ärendena', 'Show the cases')}</CasesLink>
        </Alert>
      )}
      {preview && !result && (
        <Section
          title={say(
            `Förhandsgranskning: ${preview.fileName ?? 'lika delar'}`,
            `Preview: ${preview.fileName ?? 'equal shares'}`,
          )}
        >
          <ConfirmAllotment preview={preview} onDone={setResult} />
          <AllotmentPreviewTable key={preview.id} preview={preview} />
        </Section>
      )}
    </>
  );
}
