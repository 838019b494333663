import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PotFigures } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { placesOf } from '../../shared/charts/money-series.js';
import { formatKronor } from '../../shared/format.js';
import { CasesLink, PlainLink } from '../../shared/links.js';
import { MONEY_COLOURS } from '../../shared/theme.js';

/** A pot as a row of figures; each sum leads to its cases. */
export function PotRow({ pot, roundId }: { pot: PotFigures; roundId: number }) {
  const say = useWords();
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {pot.name}: {formatKronor(pot.frame)}{' '}
        <Typography component="span" color="text.secondary">
          ·{' '}
          <CasesLink filter={{ potId: pot.id }}>
            {pot.cases === 1 ? say('1 ärende', '1 case') : say(`${pot.cases} ärenden`, `${pot.cases} cases`)}
          </CasesLink>
        </Typography>
      </Typography>
      {pot.applications && <Applied potId={pot.id} figures={pot.applications} />}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(148px, 100%), 1fr))',
        }}
      >
        {placesOf([pot]).map(({ place, label, cases }) => (
          <Box key={place} sx={{ borderLeft: `5px solid ${MONEY_COLOURS[place]}`, pl: 1 }}>
            <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {label(say)}
            </Box>
            <Box component="dd" className="kronor" sx={{ m: 0, fontWeight: 600 }}>
              <Sum amount={pot[place]} to={cases && { potId: pot.id, ...cases }} roundId={roundId} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What was applied for in the pot and what has become of it, each figure leading to its cases. */
function Applied({
  potId,
  figures: { applications, joint, applied, granted, grantedSum, denied },
}: {
  potId: number;
  figures: NonNullable<PotFigures['applications']>;
}) {
  const say = useWords();
  return (
    <Box component="p" sx={{ mt: 0, mb: 1 }}>
      <CasesLink filter={{ potId, submitted: true }}>
        {applications === 1
          ? say('1 ansökan', '1 application')
          : say(`${applications} ansökningar`, `${applications} applications`)}
      </CasesLink>{' '}
      ({joint === 1 ? say('1 gemensam', '1 joint') : say(`${joint} gemensamma`, `${joint} joint`)}),{' '}
      {say('sökt', 'applied for')} {formatKronor(applied)} ·{' '}
      <CasesLink filter={{ potId, decision: 'granted' }}>
        {granted === 1 ? say('1 beviljad', '1 granted') : say(`${granted} beviljade`, `${granted} granted`)}
      </CasesLink>{' '}
      {formatKronor(grantedSum)} ·{' '}
      <CasesLink filter={{ potId, decision: 'denied' }}>
        {denied === 1 ? say('1 avslagen', '1 denied') : say(`${denied} avslagna`, `${denied} denied`)}
      </CasesLink>
    </Box>
  );
}

function Sum({ amount, to, roundId }: { amount: number; to?: Record<string, unknown>; roundId: number }) {
  if (amount === 0) return formatKronor(amount);
  return to ? (
    <CasesLink filter={to}>{formatKronor(amount)}</CasesLink>
  ) : (
    <PlainLink to={`/rounds/${roundId}/show/allotment`}>{formatKronor(amount)}</PlainLink>
  );
}
