import { useState, type FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { AllotmentPreview, PotFigures } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { DownloadLink } from '../../shared/DownloadLink.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { useAction } from '../../shared/use-action.js';

interface Props {
  roundId: number;
  pot: PotFigures;
  onPreview: (preview: AllotmentPreview) => void;
}

/** Either the list of the government's decision, or shares that Medel counts. */
export function AllotmentSource({ roundId, pot, onPreview }: Props) {
  const say = useWords();
  const [file, setFile] = useState<File>();
  const action = useAction<AllotmentPreview>(`/rounds/${roundId}/allotment-previews`, { onDone: onPreview });
  const upload = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const form = new FormData();
    // Fields before the file: a streaming reader has them when the file begins.
    form.set('potId', String(pot.id));
    form.set('file', file);
    action.run(form);
  };
  return (
    <>
      <ProblemAlert problem={action.problem} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '3fr 2fr' } }}>
        <Box component="form" onSubmit={upload}>
          <Typography variant="h3">{say('Läs in en lista', 'Upload a list')}</Typography>
          <Typography sx={{ my: 1 }}>
            {say(
              'Excel eller CSV med kommunkod eller organisationsnummer i en kolumn och belopp i en annan.',
              'Excel or CSV with municipality code or organisation number in one column and amount in another.',
            )}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <label htmlFor="allotment-file">{say('Fil', 'File')}</label>
            <input
              id="allotment-file"
              type="file"
              accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={(event) => setFile(event.target.files?.[0])}
              style={{ maxWidth: '100%' }}
            />
            <Button type="submit" variant="contained" disabled={!file} loading={action.busy}>
              {say('Förhandsgranska', 'Preview')}
            </Button>
          </Box>
          <Box sx={{ mt: 1.5 }}>
            <DownloadLink href={`/rounds/${roundId}/allotment-example.xlsx?potId=${pot.id}`}>
              {say('Hämta en exempellista', 'Download an example list')}
            </DownloadLink>
          </Box>
        </Box>
        <Box>
          <Typography variant="h3">{say('Lika delar', 'Equal shares')}</Typography>
          <Typography sx={{ my: 1 }}>
            {say(
              'Medel delar potten lika mellan alla mottagare i den. Kronor som inte går jämnt ut fördelas så att summan blir exakt.',
              'Medel divides the pot equally among all its recipients. Kronor that do not divide evenly are placed so that the sum is exact.',
            )}
          </Typography>
          <Button
            variant="outlined"
            loading={action.busy}
            onClick={() => action.run({ potId: pot.id, key: 'equalShares' })}
          >
            {say('Räkna fram lika delar', 'Count equal shares')}
          </Button>
        </Box>
      </Box>
      {action.busy && <LinearProgress aria-label={say('Läser listan', 'Reading the list')} sx={{ mt: 2 }} />}
    </>
  );
}
