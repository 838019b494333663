import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Survey } from 'survey-react-ui';
import {
  localText,
  type FormContext,
  type FormDefinition,
  type FormLocale,
} from '#domain/forms/form-definition.js';
import { pageProgress } from '#domain/forms/progress.js';
import { shownText } from '#domain/forms/form-texts.js';
import { validateAnswers, type FormProblem, type ValidatedAnswers } from '#domain/forms/validate-answers.js';
import { begunParts } from './begun-parts.js';
import ErrorSummary from './ErrorSummary.js';
import { checkSums, fillModel, goToQuestion, showOnly, showProblems, typedAnswers } from './form-model.js';
import { FormParts } from './FormParts.js';
import { formWords } from './form-words.js';
import { partsWith } from './reopened-questions.js';
import './form.css';

export interface FormFillProps {
  definition: FormDefinition;
  /** Read once per definition and language; give the component a new `key` to start over from other answers. */
  initialAnswers: Record<string, unknown>;
  context: FormContext;
  locale: FormLocale;
  /** Every change, as typed; `useAutosave` waits and sends. */
  onChange?: (answers: Record<string, unknown>) => void;
  /** The person left a field: a good moment to save. */
  onLeaveField?: () => void;
  /** "Granska svaren", and nothing was wrong. */
  onSubmitCheck: (verdict: ValidatedAnswers) => void;
  /** What the server refused, shown like our own. */
  serverProblems?: readonly FormProblem[];
  /** Opens the form at this question ("Ändra"). */
  startAt?: string;
  /** Opens the form at this page. */
  startPage?: string;
  /** Only these questions are drawn and may change (`reopenedQuestions`); the others keep their answers. */
  only?: ReadonlySet<string>;
  /** Stands beside the buttons, e.g. `<SaveStatus>`. */
  status?: ReactNode;
  /** What is left to do before it is sent, where that is not to sign. */
  notSent?: string;
}

/** The form on the screen. Default export, so that the engine is loaded only where a form is filled in. */
export default function FormFill(props: FormFillProps) {
  const [latest, setLatest] = useState(props.initialAnswers);
  const { definition, locale, onChange } = props;
  const change = useCallback(
    (answers: Record<string, unknown>) => {
      setLatest(answers);
      onChange?.(answers);
    },
    [onChange],
  );
  return (
    <FilledForm
      key={`${definition.formId} ${definition.version} ${locale}`}
      {...props}
      answers={latest}
      onChange={change}
    />
  );
}

function FilledForm({
  definition,
  answers,
  context,
  locale,
  onChange,
  onLeaveField,
  onSubmitCheck,
  serverProblems,
  startAt,
  startPage,
  only,
  status,
  notSent,
}: FormFillProps & { answers: Record<string, unknown> }) {
  const words = formWords(locale);
  const [drawn] = useState(() => (only ? partsWith(definition, only) : definition));
  const { pages } = drawn.json;
  const [model] = useState(() => {
    const filled = fillModel(definition, answers, context, locale);
    if (only) showOnly(filled, only);
    filled.currentPageNo = Math.max(
      0,
      pages.findIndex(({ name }) => name === startPage),
    );
    return filled;
  });
  const [pageNumber, setPageNumber] = useState(model.currentPageNo);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  const page = pages[pageNumber]!;

  useEffect(() => {
    const changed = () => onChange?.(typedAnswers(model));
    const turnedPage = () => setPageNumber(model.currentPageNo);
    model.onValueChanged.add(changed);
    model.onCurrentPageChanged.add(turnedPage);
    return () => {
      model.onValueChanged.remove(changed);
      model.onCurrentPageChanged.remove(turnedPage);
    };
  }, [model, onChange]);

  useEffect(() => {
    if (!serverProblems?.length) return;
    showProblems(model, serverProblems);
    setProblems(serverProblems);
  }, [model, serverProblems]);

  useEffect(() => {
    if (startAt) goToQuestion(model, startAt);
  }, [model, startAt]);

  useLayoutEffect(() => {
    checkSums(model);
    if (turned.current) heading.current?.focus();
    turned.current = false;
  }, [model, pageNumber]);

  const turn = (to: number) => {
    leaveField();
    turned.current = true;
    onLeaveField?.();
    model.currentPageNo = to;
  };
  const review = () => {
    leaveField();
    const verdict = validateAnswers(definition, typedAnswers(model), context, locale);
    model.validate(true, false);
    setProblems(verdict.errors);
    if (verdict.errors.length === 0) onSubmitCheck(verdict);
  };
  const progress = useMemo(
    () =>
      pageProgress(definition, answers, context).filter(({ page: name }) =>
        drawn.json.pages.some((part) => part.name === name),
      ),
    [definition, drawn, answers, context],
  );
  const survey = useMemo(() => <Survey model={model} />, [model]);

  return (
    <div className="medel-form" onBlur={onLeaveField}>
      <ErrorSummary
        problems={problems}
        locale={locale}
        onGo={({ question }) => goToQuestion(model, question)}
      />
      <div className="medel-form-columns">
        <FormParts
          definition={drawn}
          progress={progress}
          begun={begunParts(drawn, answers)}
          current={pageNumber}
          locale={locale}
          onTurn={turn}
        />
        <div className="medel-form-page">
          <p className="medel-form-part-number">{words.partOf(pageNumber + 1, pages.length)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {localText(page.title, locale)}
          </h2>
          {page.description && (
            <p className="medel-form-lead">
              {shownText(localText(page.description, locale), { ...context })}
            </p>
          )}
          {survey}
          <div className="medel-form-actions">
            {pageNumber > 0 && (
              <button
                type="button"
                className="medel-button"
                onMouseDown={keepPlace}
                onClick={() => turn(pageNumber - 1)}
              >
                {words.previous}
              </button>
            )}
            {pageNumber < pages.length - 1 ? (
              <button
                type="button"
                className="medel-button medel-button-primary"
                onMouseDown={keepPlace}
                onClick={() => turn(pageNumber + 1)}
              >
                {words.next}
              </button>
            ) : (
              <button
                type="button"
                className="medel-button medel-button-primary"
                onMouseDown={keepPlace}
                onClick={review}
              >
                {words.review}
              </button>
            )}
          </div>
          <div className="medel-form-foot">
            {status}
            <p>{notSent ?? words.notSent}</p>
          </div>
        </div>
      </div>
    </div>
  );
}

/**
 * Pressing a button takes the focus from the field, which may then show an error and push the button away from under the
 * pointer, so that the click is lost. The press therefore moves no focus; the click leaves the field instead.
 */
export function keepPlace(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
