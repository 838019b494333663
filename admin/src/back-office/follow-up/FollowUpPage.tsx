import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useSearchParams } from 'react-router-dom';
import type { FollowUp } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { countyChoices } from '../../shared/counties.js';
import { DownloadLink } from '../../shared/DownloadLink.js';
import { EmptyNotice, ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { useRecipientClassChoices, useRoundChoices } from '../../shared/use-choices.js';
import { useQuestion } from '../../shared/use-question.js';
import { FollowUpContent } from './FollowUpContent.js';

/** The national figures of a round, kept by a worker as reports come in. The cut stands in the address. */
export default function FollowUpPage() {
  const say = useWords();
  const mayExport = useMay('export.cases');
  const rounds = useRoundChoices();
  const [search] = useSearchParams();
  const roundId = search.get('roundId') ?? (rounds[0] ? String(rounds[0].value) : undefined);
  const cut = new URLSearchParams([...search].filter(([name, value]) => value !== '' && name !== 'roundId'));
  const { data, error, refetch } = useQuestion<FollowUp>(roundId && `/rounds/${roundId}/follow-up?${cut}`);
  return (
    <Page
      title={say('Uppföljning', 'Follow-up')}
      actions={
        mayExport &&
        roundId && (
          <DownloadLink href={`/rounds/${roundId}/follow-up.xlsx?${cut}`}>
            {say('Hämta som Excel', 'Download as Excel')}
          </DownloadLink>
        )
      }
    >
      <Pickers roundId={roundId ?? ''} />
      {error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : data ? (
        <FollowUpContent followUp={data} />
      ) : roundId ? (
        <Waiting rows={8} />
      ) : (
        <NoRound />
      )}
    </Page>
  );
}

function NoRound() {
  const say = useWords();
  return (
    <EmptyNotice title={say('Ingen omgång att följa upp', 'No round to follow up')}>
      {say(
        'Här räknas redovisningarna samman när de kommer in: områden, län, frågor och vilka som inte har svarat.',
        'Here the reports are added up as they come in: areas, counties, questions and who has not answered.',
      )}
    </EmptyNotice>
  );
}

function Pickers({ roundId }: { roundId: string }) {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const rounds = useRoundChoices().map(({ value, label }) => ({ value: String(value), label }));
  const classes = useRecipientClassChoices();
  const all = { value: '', label: say('Alla', 'All') };
  const pickers = [
    {
      name: 'roundId',
      label: say('Omgång', 'Round'),
      value: rounds.some(({ value }) => value === roundId) ? roundId : '',
      choices: rounds,
    },
    {
      name: 'recipientClass',
      label: say('Mottagartyp', 'Recipient class'),
      value: search.get('recipientClass') ?? '',
      choices: [all, ...classes],
    },
    {
      name: 'countyCode',
      label: say('Län', 'County'),
      value: search.get('countyCode') ?? '',
      choices: [all, ...countyChoices],
    },
  ];
  const choose = (name: string, value: string) =>
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), [name]: value }));
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {pickers.map(({ name, label, value, choices }) => (
        <TextField
          key={name}
          select
          size="small"
          label={label}
          value={value}
          onChange={(event) => choose(name, event.target.value)}
          sx={{ minWidth: 200, maxWidth: '100%' }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.value} value={choice.value}>
              {choice.label}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
