import { useId, useState, type FormEvent, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWords } from '../../i18n/use-words.js';
import { useAction } from '../use-action.js';
import type { Field, FieldValues } from './field.js';
import { FormField } from './FormField.js';
import { ProblemAlert } from './ProblemAlert.js';
import { useFieldForm } from './use-field-form.js';

export interface ActionDialogProps<R = unknown> {
  title: string;
  intro?: ReactNode;
  fields?: Field[];
  submitLabel: string;
  path: string;
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Goes with what was typed: usually the version that was seen. */
  fixed?: Record<string, unknown>;
  /** The request has no body of its own. */
  bare?: boolean;
  /** Left out where the answer itself says what was done. */
  success?: string;
  danger?: boolean;
  /** Text under the fields that follows what is typed. */
  live?: (values: FieldValues) => ReactNode;
  shape?: (body: Record<string, unknown>) => unknown;
  /** What is still missing outside the fields; nothing is sent until it is gone. */
  obstacle?: (body: Record<string, unknown>) => string | undefined;
  /** The form needs the width of a page. */
  wide?: boolean;
  onClose: () => void;
  onDone?: (result: R) => void;
}

/** One event, one form, one resource created. Rendered only while it is open, so that it always starts afresh. */
export function ActionDialog<R = unknown>(props: ActionDialogProps<R>) {
  const {
    title,
    intro,
    fields = [],
    submitLabel,
    path,
    method,
    fixed,
    bare,
    success,
    danger,
    live,
    shape,
    obstacle,
    wide,
    onClose,
    onDone,
  } = props;
  const say = useWords();
  const titleId = useId();
  const action = useAction<R>(path, {
    method,
    success,
    onDone: (result) => {
      onClose();
      onDone?.(result);
    },
  });
  const form = useFieldForm(fields, action.problem);
  const [missing, setMissing] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = form.check();
    const lacks = body && obstacle?.(body);
    setMissing(lacks);
    if (body && !lacks)
      action.run(bare ? undefined : shape ? shape({ ...fixed, ...body }) : { ...fixed, ...body });
  };
  return (
    <Dialog
      open
      onClose={action.busy ? undefined : onClose}
      aria-labelledby={titleId}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
    >
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId} component="h2">
          {title}
        </DialogTitle>
        <DialogContent>
          <ProblemAlert problem={action.problem} shown={fields.map(({ name }) => name)} />
          {missing && (
            <Alert severity="error" role="alert" sx={{ mb: 2 }}>
              {missing}
            </Alert>
          )}
          {intro && (
            <Typography component="div" sx={{ mb: 2 }}>
              {intro}
            </Typography>
          )}
          <Stack useFlexGap sx={{ gap: 2, pt: 0.5 }}>
            {fields.map((field) => (
              <FormField
                key={field.name}
                field={field}
                value={form.values[field.name] ?? ''}
                error={form.errors[field.name]}
                onChange={(value) => form.set(field.name, value)}
              />
            ))}
          </Stack>
          {live?.(form.values)}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={action.busy}>
            {say('Avbryt', 'Cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={danger ? 'error' : 'primary'}
            loading={action.busy}
          >
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
