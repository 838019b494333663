import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { z } from 'zod';
import type { auditVerification } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { useAction } from '../../shared/use-action.js';
import { chainWords } from './chain-words.js';

type Verification = z.infer<typeof auditVerification>;

export function ChainVerification() {
  const say = useWords();
  const action = useAction<Verification>('/audit-verifications');
  return (
    <Box sx={{ mb: 2 }}>
      <Button variant="outlined" loading={action.busy} onClick={() => action.run(undefined)}>
        {say('Kontrollera kedjan', 'Verify the chain')}
      </Button>
      <div role="status">
        <ProblemAlert problem={action.problem} />
        {action.result && <Verdict verification={action.result} />}
      </div>
    </Box>
  );
}

function Verdict({
  verification: { verified, records, chains, seals, firstBroken, ledgerProblems, checkedAt },
}: {
  verification: Verification;
}) {
  const say = useWords();
  const locale = useLanguage();
  const count = (value: number) => formatCount(value, locale);
  return (
    <Alert severity={verified ? 'success' : 'error'} sx={{ mt: 1.5 }}>
      {verified
        ? say(
            `Kedjan är hel: ${count(records)} poster i ${count(chains)} kedjor och ${count(seals)} sigill, och huvudboken går ihop.`,
            `The chain is whole: ${count(records)} records in ${count(chains)} chains and ${count(seals)} seals, and the ledger balances.`,
          )
        : say(
            'Kedjan är bruten eller huvudboken går inte ihop.',
            'The chain is broken or the ledger does not balance.',
          )}
      {firstBroken && (
        <div>
          {say('Första felet', 'First fault')}: {chainWords(firstBroken.scope, firstBroken.sequence, say)} –{' '}
          {firstBroken.reason}
        </div>
      )}
      {ledgerProblems.length > 0 && (
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          {ledgerProblems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div>
        {say('Kontrollerat', 'Checked')} {formatInstant(checkedAt, locale)}.
      </div>
    </Alert>
  );
}
