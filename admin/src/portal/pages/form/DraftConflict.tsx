import { useState } from 'react';
import type { Draft } from '#domain/contracts/cases.js';
import type { Problem } from '#domain/contracts/fields.js';
import { readAnswers } from '#domain/forms/questions.js';
import { formatInstant } from '../../../shared/format.js';
import { asProblem } from '../../http/problem-text.js';
import { request } from '../../http/request.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemMessage } from '../../ui/Message.js';
import { differingAnswers } from './differing-answers.js';
import type { FormWork } from './FormSteps.js';

/** The draft that a 409 carries. */
export function conflictingDraft(error: unknown): Draft | undefined {
  const draft = asProblem(error).data?.draft;
  return typeof draft === 'object' && draft !== null && 'answers' in draft ? (draft as Draft) : undefined;
}

/** Somebody else saved first: both sets side by side, and nothing is thrown away before a choice is made. */
export function DraftConflict({ work, theirs }: { work: FormWork; theirs: Draft }) {
  const { locale, texts } = useLocale();
  const [latest, setLatest] = useState(theirs);
  const [problem, setProblem] = useState<Problem>();
  const { grantCase, kind, autosave, answers } = work;

  const takeTheirs = () => {
    autosave.discardUnsent();
    work.restart(latest);
  };
  const keepMine = async () => {
    try {
      const saved = await request<Draft>('PUT', `/api/cases/${grantCase.id}/drafts/${kind}`, {
        body: { version: latest.version, answers },
      });
      autosave.discardUnsent();
      work.restart(saved);
    } catch (error) {
      setLatest(conflictingDraft(error) ?? latest);
      setProblem(asProblem(error));
    }
  };
  const read = (of: Record<string, unknown>) => readAnswers(work.definition, of, work.context, locale);
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
        <Button look="secondary" onClick={takeTheirs}>
          {texts.conflict.useTheirs}
        </Button>
      </p>
    </Dialog>
  );
}
