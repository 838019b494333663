import { useState } from 'react';
import { RendererFactory, type QuestionTextModel } from 'survey-core';
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui';
import type { InputKind } from '#domain/forms/form-definition.js';
import { readInput } from '#domain/forms/input-kinds.js';
import { FORMATTED_INPUT } from '#domain/forms/survey-model.js';
import { formatWholeNumber } from '#domain/money/kronor.js';

const ELEMENT = 'medel-formatted-input';
type Typed = string | number | undefined;

/** Which kind of input each question is; kept beside the engine's model, which knows nothing of it. */
export const inputKinds = new WeakMap<object, InputKind>();

const MODES: Partial<Record<InputKind, { inputMode: 'numeric' | 'email' | 'tel'; autoComplete?: string }>> = {
  kronor: { inputMode: 'numeric', autoComplete: 'off' },
  gln: { inputMode: 'numeric' },
  email: { inputMode: 'email', autoComplete: 'email' },
  phone: { inputMode: 'tel', autoComplete: 'tel' },
};

function TypedField({ question, kind }: { question: QuestionTextModel; kind: InputKind }) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    question.value = readTyped(kind, text);
  };
  const leave = () => {
    setTyped(null);
    if (!question.isEmpty()) question.validate(true);
  };
  return (
    <span className="medel-input-with-unit">
      <input
        id={question.inputId}
        className={`sd-input medel-input-${kind}`}
        type="text"
        {...MODES[kind]}
        spellCheck={false}
        value={typed ?? shown(kind, question.value as Typed)}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
        disabled={question.isReadOnly}
        aria-required={question.isRequired}
        aria-invalid={question.a11y_input_ariaInvalid === 'true'}
        aria-labelledby={question.ariaTitleId}
        aria-describedby={question.a11y_input_ariaDescribedBy ?? undefined}
      />
      {kind === 'kronor' && <span className="medel-unit">kr</span>}
    </span>
  );
}

/** Kronor become a number as soon as they can be read, so that conditions and sums follow; everything else stays as typed. */
function readTyped(kind: InputKind, text: string): Typed {
  if (text.trim() === '') return undefined;
  if (kind !== 'kronor') return text;
  const read = readInput(kind, text);
  return 'value' in read ? read.value : text;
}

function shown(kind: InputKind, value: Typed): string {
  if (value === undefined || value === null) return '';
  if (kind === 'kronor' && typeof value === 'number') return formatWholeNumber(value);
  const read = kind === 'bankgiro' ? readInput(kind, value) : undefined;
  return String(read && 'value' in read ? read.value : value);
}

/** The engine's component is a class that redraws when the question changes; ours stands inside it. */
class FormattedInput extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionTextModel;
    return <TypedField question={question} kind={inputKinds.get(question) ?? 'kronor'} />;
  }
}

RendererFactory.Instance.registerRenderer('text', FORMATTED_INPUT, ELEMENT);
ReactQuestionFactory.Instance.registerQuestion(ELEMENT, (props: unknown) => (
  <FormattedInput {...(props as object)} />
));
