import { useState } from 'react';
import type { Draft } from '#domain/contracts/cases.js';
import type { Problem } from '#domain/contracts/fields.js';
import type { FormContext, FormDefinition } from '#domain/forms/form-definition.js';
import { readAnswers } from '#domain/forms/questions.js';
import { formatInstant } from '../../../shared/format.js';
import type { AutosaveStatus } from '../../../forms/autosave.js';
import { asProblem } from '../../http/problem-text.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';
import { differingAnswers } from './differing-answers.js';

/** Answers that somebody saved, and who. */
export type SavedAnswers = Pick<Draft, 'answers' | 'version' | 'savedAt' | 'savedBy'>;

/** Somebody else's draft, when it is what stops the saving. */
export function conflictingDraft<T extends SavedAnswers>(status: AutosaveStatus): T | undefined {
  return status.kind === 'conflict' ? draftIn<T>(status.error) : undefined;
}

/** The draft that a 409 carries. */
function draftIn<T extends SavedAnswers>(error: unknown): T | undefined {
  const draft = asProblem(error).data?.draft;
  return typeof draft === 'object' && draft !== null && 'answers' in draft ? (draft as T) : undefined;
}

interface ConflictProps<T extends SavedAnswers> {
  definition: FormDefinition;
  context: FormContext;
  answers: Record<string, unknown>;
  theirs: T;
  /** Saves the reader's own answers on top of the version given. */
  save: (version: number) => Promise<T>;
  onChosen: (draft: T) => void;
}

/** Somebody else saved first: both sets side by side, and nothing is thrown away before a choice is made. */
export function DraftConflict<T extends SavedAnswers>(props: ConflictProps<T>) {
  const { definition, context, answers, theirs, save, onChosen } = props;
  const { locale, texts } = useLocale();
  const [latest, setLatest] = useState(theirs);
  const [problem, setProblem] = useState<Problem>();

  const keepMine = async () => {
    try {
      onChosen(await save(latest.version));
    } catch (error) {
      setLatest(draftIn<T>(error) ?? latest);
      setProblem(asProblem(error));
    }
  };
  const read = (of: Record<string, unknown>) => readAnswers(definition, of, context, locale);
  const rows = differingAnswers(read(latest.answers), read(answers));
  return (
    <Dialog title={texts.conflict.title} wide>
      {problem && <ProblemMessage problem={problem} />}
      <p>
        <strong>
          {texts.conflict.by(latest.savedBy ?? texts.conflict.unknown, formatInstant(latest.savedAt, locale))}
        </strong>{' '}
        {texts.conflict.lead}
      </p>
      {rows.length === 0 ? (
        <p>{texts.conflict.same}</p>
      ) : (
        <table className="table stacking">
          <thead>
            <tr>
              <th scope="col">{texts.conflict.question}</th>
              <th scope="col">{texts.conflict.theirs}</th>
              <th scope="col">{texts.conflict.mine}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.question}>
                <th scope="row">{row.title}</th>
                <td data-label={texts.conflict.theirs} className="pre">
                  {row.theirs ?? texts.conflict.blank}
                </td>
                <td data-label={texts.conflict.mine} className="pre">
                  {row.mine ?? texts.conflict.blank}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="actions">
        <Button onClick={() => void keepMine()}>{texts.conflict.useMine}</Button>
        <Button look="secondary" onClick={() => onChosen(latest)}>
          {texts.conflict.useTheirs}
        </Button>
      </p>
    </Dialog>
  );
}
