import {
  localText,
  placedQuestions,
  type FormDefinition,
  type FormLocale,
} from '#domain/forms/form-definition.js';

export interface PickSection {
  name: string;
  title: string;
  questions: { name: string; title: string }[];
}

/** The form part by part, with the questions that can be asked again. Sums follow from the others. */
export function pickSections(form: FormDefinition, locale: FormLocale): PickSection[] {
  const sections: PickSection[] = [];
  for (const { question, page, panel } of placedQuestions(form.json)) {
    if (question.type === 'expression') continue;
    const place = panel ?? page;
    let section = sections.at(-1);
    if (section?.name !== place.name) {
      section = { name: place.name, title: localText(place.title, locale), questions: [] };
      sections.push(section);
    }
    section.questions.push({ name: question.name, title: localText(question.title, locale) });
  }
  return sections;
}

/** The whole part, or none of it when all of it was picked. */
export function togglePart(picked: ReadonlySet<string>, { questions }: PickSection): Set<string> {
  const names = questions.map(({ name }) => name);
  const next = new Set(picked);
  const all = names.every((name) => picked.has(name));
  for (const name of names)
    if (all) next.delete(name);
    else next.add(name);
  return next;
}

export function toggleQuestion(picked: ReadonlySet<string>, name: string): Set<string> {
  const next = new Set(picked);
  if (!next.delete(name)) next.add(name);
  return next;
}
