import type { FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { RedistributionPreview } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import type { Field } from '../../shared/form/field.js';
import { FormField } from '../../shared/form/FormField.js';
import { ProblemAlert } from '../../shared/form/ProblemAlert.js';
import { useFieldForm } from '../../shared/form/use-field-form.js';
import { formatKronor } from '../../shared/format.js';
import { useAction } from '../../shared/use-action.js';

interface Props {
  roundId: number;
  preview: RedistributionPreview;
  onDone: () => void;
}

/** The decision is on exactly what was shown: the fingerprint goes along, and another proposal is refused. */
export function ConfirmRedistribution({ roundId, preview, onDone }: Props) {
  const say = useWords();
  const mayDecide = useMay('redistribution.decide');
  const reasons: Field = {
    name: 'reasons',
    label: say('Skäl för beslutet', 'Reasons for the decision'),
    kind: 'longText',
    max: 4000,
  };
  const action = useAction(`/rounds/${roundId}/redistribution`, {
    success: say(
      'Omfördelningen är beslutad. En betalning är planerad för varje andel.',
      'The redistribution has been decided. A payment has been planned for each share.',
    ),
    onDone,
  });
  const form = useFieldForm([reasons], action.problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = form.check();
    if (body) action.run({ potId: preview.potId, fingerprint: preview.fingerprint, ...body });
  };
  if (!mayDecide || preview.blockedBy.length > 0 || preview.shares.length === 0) return null;
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ mb: 2, maxWidth: 720 }}>
      <ProblemAlert problem={action.problem} shown={['reasons']} />
      <FormField
        field={reasons}
        value={form.values.reasons ?? ''}
        error={form.errors.reasons}
        onChange={(value) => form.set('reasons', value)}
      />
      <Button type="submit" variant="contained" loading={action.busy} sx={{ mt: 1 }}>
        {say(
          `Besluta om omfördelning av ${formatKronor(preview.sum)}`,
          `Decide to redistribute ${formatKronor(preview.sum)}`,
        )}
      </Button>
    </Box>
  );
}
