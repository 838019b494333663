import { useId } from 'react';
import { localText, type FormDefinition, type FormLocale } from '#domain/forms/form-definition.js';
import type { PageProgress } from '#domain/forms/progress.js';
import { formWords, type FormWords } from './form-words.js';

interface FormPartsProps {
  definition: FormDefinition;
  progress: PageProgress[];
  /** Parts where something has been written. */
  begun: ReadonlySet<string>;
  current: number;
  locale: FormLocale;
  onTurn: (page: number) => void;
}

/** Which parts there are and what each lacks, in words. On a narrow screen it folds into one line. */
export function FormParts({ definition, progress, begun, current, locale, onTurn }: FormPartsProps) {
  const words = formWords(locale);
  const headingId = useId();
  const { pages } = definition.json;
  const list = (
    <ol>
      {pages.map((page, index) => (
        <li key={page.name}>
          <button
            type="button"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onTurn(index)}
          >
            <span className="medel-part-title">{localText(page.title, locale)}</span>
            <PartStatus progress={progress[index]} begun={begun.has(page.name)} words={words} />
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="medel-form-parts" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.parts}</h2>
      <div className="medel-form-parts-wide">{list}</div>
      <details className="medel-form-parts-narrow" key={current}>
        <summary>{words.partOf(current + 1, pages.length)}</summary>
        {list}
      </details>
    </nav>
  );
}

interface StatusProps {
  progress: PageProgress | undefined;
  begun: boolean;
  words: FormWords;
}

function PartStatus({ progress, begun, words }: StatusProps) {
  if (!progress) return null;
  const wrong = progress.unreadable + progress.forbidden;
  if (progress.required + wrong === 0) return null;
  if (wrong > 0 && !begun) return <span className="medel-part-status">{words.partNotBegun}</span>;
  if (wrong > 0) return <span className="medel-part-status medel-part-wrong">{words.partWrong}</span>;
  const missing = progress.required - progress.answered;
  return (
    <span className={`medel-part-status ${missing ? '' : 'medel-part-done'}`}>
      {missing ? words.partMissing(missing) : words.partDone}
    </span>
  );
}
