import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { Board } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { Facts } from '../../shared/Facts.js';
import { formatKronor, formatShare } from '../../shared/format.js';

/** The pot in one line: what is granted, what the proposals would take, and what would be left. */
export function BoardSums({ board, chosen }: { board: Board; chosen: number }) {
  const say = useWords();
  const locale = useLanguage();
  const { frame, frameLeft, totals } = board;
  const over = totals.leftIfAllProposalsAreGranted < 0;
  const share = (amount: number) => formatShare(frame === 0 ? null : amount / frame, locale);
  return (
    <Box sx={{ mb: 2 }}>
      <Facts
        facts={[
          [say('Ram', 'Frame'), formatKronor(frame)],
          [
            say('Sökt', 'Applied for'),
            totals.applications === 1
              ? say(
                  `${formatKronor(totals.applied)} i 1 ansökan`,
                  `${formatKronor(totals.applied)} in 1 application`,
                )
              : say(
                  `${formatKronor(totals.applied)} i ${totals.applications} ansökningar`,
                  `${formatKronor(totals.applied)} in ${totals.applications} applications`,
                ),
          ],
          [say('Beviljat', 'Granted'), `${formatKronor(totals.granted)} (${share(totals.granted)})`],
          [say('Kvar av ramen', 'Left of the frame'), formatKronor(frameLeft)],
          [say('Föreslaget, inte beslutat', 'Proposed, not decided'), formatKronor(totals.proposed)],
          [
            say('Kvar om alla förslag beviljas', 'Left if every proposal is granted'),
            formatKronor(totals.leftIfAllProposalsAreGranted),
          ],
          [say('Valda förslag', 'Chosen proposals'), formatKronor(chosen)],
          [say('Kvar efter de valda', 'Left after the chosen'), formatKronor(frameLeft - chosen)],
        ]}
      />
      <Bar frame={frame} granted={totals.granted} proposed={totals.proposed} />
      {over && (
        <Alert severity="warning">
          {say(
            `Förslagen är tillsammans ${formatKronor(-totals.leftIfAllProposalsAreGranted)} mer än vad som är kvar av ramen. Alla kan inte beviljas.`,
            `The proposals come to ${formatKronor(-totals.leftIfAllProposalsAreGranted)} more than what is left of the frame. Not all of them can be granted.`,
          )}
        </Alert>
      )}
    </Box>
  );
}

/** A picture of the sums that stand above it in words. */
function Bar({ frame, granted, proposed }: { frame: number; granted: number; proposed: number }) {
  const part = (amount: number) => `${frame === 0 ? 0 : Math.min(100, (100 * amount) / frame)}%`;
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', height: 12, my: 1.5, borderRadius: 1, overflow: 'hidden', bgcolor: '#e3e8ec' }}
    >
      <Box sx={{ width: part(granted), bgcolor: 'primary.main' }} />
      <Box
        sx={{
          width: part(Math.min(proposed, Math.max(0, frame - granted))),
          background: 'repeating-linear-gradient(45deg, #7fa3bd 0 6px, #b9cfde 6px 12px)',
        }}
      />
    </Box>
  );
}
