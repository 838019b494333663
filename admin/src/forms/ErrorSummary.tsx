import { useEffect, useId, useRef, type MouseEvent } from 'react';
import type { FormLocale } from '#domain/forms/form-definition.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';
import { anchorOf } from './anchor.js';
import { problemLine } from './problem-line.js';
import { formWords } from './form-words.js';
import './form.css';

interface ErrorSummaryProps {
  problems: readonly FormProblem[];
  locale: FormLocale;
  /** Turns to the part the question is on and focuses it. */
  onGo: (problem: FormProblem) => void;
}

/** On top of the form: takes the focus each time it gets new problems, and says the same words as the field does. */
export default function ErrorSummary({ problems, locale, onGo }: ErrorSummaryProps) {
  const words = formWords(locale);
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  usePageTitlePrefix(problems.length > 0 ? words.errorPrefix : '');
  if (problems.length === 0) return null;
  const go = (event: MouseEvent, problem: FormProblem) => {
    event.preventDefault();
    onGo(problem);
  };
  return (
    <div ref={box} className="medel-form-errors" role="group" tabIndex={-1} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.errorsFound(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.question} ${problem.code}`}>
            <a href={`#${anchorOf(problem.question)}`} onClick={(event) => go(event, problem)}>
              {problemLine(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function usePageTitlePrefix(prefix: string): void {
  useEffect(() => {
    if (!prefix) return undefined;
    const title = document.title;
    document.title = `${prefix}${title}`;
    return () => {
      document.title = title;
    };
  }, [prefix]);
}
