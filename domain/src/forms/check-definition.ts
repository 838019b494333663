import { parseCondition, namesIn } from './condition.js';
import { isComputedExpression } from './computed.js';

export interface DefinitionProblem {
  /** Where in the JSON, e.g. `pages[1].elements[0].title`. */
  path: string;
  message: string;
}

const INPUT_KINDS = ['kronor', 'bankgiro', 'email', 'phone', 'gln', 'peppol', 'day'];
const SHARED = ['type', 'name', 'title', 'description', 'visibleIf'];
/** Everything a question may carry, by type. What is not listed (html, regex validators, URLs, default values …) is refused. */
const PROPERTIES: Record<string, readonly string[]> = {
  text: [...SHARED, 'isRequired', 'inputKind', 'maxLength', 'rules'],
  comment: [...SHARED, 'isRequired', 'maxLength', 'rules'],
  radiogroup: [...SHARED, 'isRequired', 'choices', 'rules'],
  checkbox: [...SHARED, 'isRequired', 'choices', 'rules'],
  expression: [...SHARED, 'expression', 'rules'],
  panel: [...SHARED, 'elements'],
};
const NAME = /^[a-z][A-Za-z0-9_]{0,59}$/;
const MARKUP = /<[a-z/!]|&[a-z#0-9]+;|\]\(/i;
const CONTEXT = ['received', 'allotted'];

/** Every reason why the JSON may not be published as a form; empty when it may. */
export function checkDefinition(json: unknown): DefinitionProblem[] {
  const check = new DefinitionCheck();
  check.form(json);
  return check.problems;
}

class DefinitionCheck {
  readonly problems: DefinitionProblem[] = [];
  private readonly names = new Set<string>(CONTEXT);
  private readonly conditions: { path: string; text: string }[] = [];

  form(json: unknown): void {
    if (!isRecord(json) || !Array.isArray(json['pages']) || json['pages'].length === 0)
      return this.report('pages', 'Formuläret måste ha minst en sida.');
    this.onlyKeys(json, ['pages'], '');
    json['pages'].forEach((page, index) => this.page(page, `pages[${index}]`));
    for (const { path, text } of this.conditions) {
      for (const name of namesIn(text))
        if (!this.names.has(name)) this.report(path, `Frågan ”${name}” finns inte.`);
    }
  }

  private page(page: unknown, path: string): void {
    if (!isRecord(page)) return this.report(path, 'Sidan kan inte läsas.');
    this.onlyKeys(page, ['name', 'title', 'description', 'elements'], path);
    this.named(page, path);
    this.elements(page['elements'], path, true);
  }

  private elements(elements: unknown, path: string, panelsAllowed: boolean): void {
    if (!Array.isArray(elements) || elements.length === 0)
      return this.report(`${path}.elements`, 'Minst en fråga krävs.');
    elements.forEach((element, index) => this.element(element, `${path}.elements[${index}]`, panelsAllowed));
  }

  private element(element: unknown, path: string, panelsAllowed: boolean): void {
    if (!isRecord(element)) return this.report(path, 'Frågan kan inte läsas.');
    const allowed =
      typeof element['type'] === 'string' && Object.hasOwn(PROPERTIES, element['type'])
        ? PROPERTIES[element['type']]
        : undefined;
    if (!allowed || (element['type'] === 'panel' && !panelsAllowed))
      return this.report(`${path}.type`, `Frågetypen ”${String(element['type'])}” är inte tillåten här.`);
    this.onlyKeys(element, allowed, path);
    this.named(element, path);
    this.condition(element['visibleIf'], `${path}.visibleIf`, true);
    if (element['type'] === 'panel') return this.elements(element['elements'], path, false);
    this.question(element, path);
  }

  private question(question: Record<string, unknown>, path: string): void {
    if (question['isRequired'] !== undefined && typeof question['isRequired'] !== 'boolean')
      this.report(`${path}.isRequired`, 'Ange true eller false.');
    if (question['inputKind'] !== undefined && !INPUT_KINDS.includes(String(question['inputKind'])))
      this.report(`${path}.inputKind`, 'Fältslaget är inte tillåtet.');
    const max = question['maxLength'];
    if (max !== undefined && !(Number.isInteger(max) && Number(max) >= 1 && Number(max) <= 10_000))
      this.report(`${path}.maxLength`, 'Ange 1–10 000 tecken.');
    if (PROPERTIES[String(question['type'])]!.includes('choices')) this.choices(question['choices'], path);
    if (question['type'] === 'expression') this.expression(question['expression'], `${path}.expression`);
    if (question['rules'] !== undefined) this.rules(question['rules'], `${path}.rules`);
  }

  private choices(choices: unknown, path: string): void {
    if (!Array.isArray(choices) || choices.length === 0)
      return this.report(`${path}.choices`, 'Frågan måste ha alternativ.');
    const values = new Set<unknown>();
    choices.forEach((choice, index) => {
      const at = `${path}.choices[${index}]`;
      if (!isRecord(choice)) return this.report(at, 'Alternativet kan inte läsas.');
      this.onlyKeys(choice, ['value', 'text', 'exclusive'], at);
      if (typeof choice['value'] !== 'string' || !/^[\w-]{1,60}$/.test(choice['value']))
        this.report(`${at}.value`, 'Koden får bara innehålla bokstäver, siffror, _ och -.');
      if (values.has(choice['value']))
        this.report(`${at}.value`, `Koden ”${String(choice['value'])}” förekommer två gånger.`);
      values.add(choice['value']);
      this.text(choice['text'], `${at}.text`);
    });
  }

  private rules(rules: unknown, path: string): void {
    if (!Array.isArray(rules)) return this.report(path, 'Reglerna kan inte läsas.');
    rules.forEach((rule, index) => {
      const at = `${path}[${index}]`;
      if (!isRecord(rule)) return this.report(at, 'Regeln kan inte läsas.');
      this.onlyKeys(rule, ['code', 'severity', 'when', 'text'], at);
      if (typeof rule['code'] !== 'string' || !/^\w+\.\w+$/.test(rule['code']))
        this.report(`${at}.code`, 'Koden skrivs sak.problem.');
      if (rule['severity'] !== 'error' && rule['severity'] !== 'warning')
        this.report(`${at}.severity`, 'Ange error eller warning.');
      if (rule['when'] === undefined) this.report(`${at}.when`, 'Regeln saknar villkor.');
      this.condition(rule['when'], `${at}.when`, false);
      this.text(rule['text'], `${at}.text`);
    });
  }

  private condition(text: unknown, path: string, inEngine: boolean): void {
    if (text === undefined) return;
    const terms = typeof text === 'string' && text.length <= 300 ? parseCondition(text) : undefined;
    if (!terms) return this.report(path, 'Villkoret kan inte läsas.');
    // SurveyJS counts a blank as "not equal"; ours never does, so the operator is for rules only.
    if (inEngine && terms.some((term) => term.operator === '!='))
      this.report(path, 'Olika med (!=) får bara användas i regler.');
    this.conditions.push({ path, text: String(text) });
  }

  private expression(text: unknown, path: string): void {
    if (typeof text !== 'string' || !isComputedExpression(text))
      return this.report(path, 'Beräkningen är inte tillåten.');
    this.conditions.push({ path, text });
  }

  private named(element: Record<string, unknown>, path: string): void {
    const name = element['name'];
    if (typeof name !== 'string' || !NAME.test(name))
      this.report(`${path}.name`, 'Namnet får bara innehålla bokstäver, siffror och _.');
    else if (this.names.has(name)) this.report(`${path}.name`, `Namnet ”${name}” är upptaget.`);
    else this.names.add(name);
    this.text(element['title'], `${path}.title`);
    if (element['description'] !== undefined) this.text(element['description'], `${path}.description`);
  }

  private text(text: unknown, path: string): void {
    if (!isRecord(text) || typeof text['sv'] !== 'string' || text['sv'].trim() === '')
      return this.report(path, 'Svensk text saknas.');
    this.onlyKeys(text, ['sv', 'en'], path);
    for (const [locale, value] of Object.entries(text)) {
      if (typeof value !== 'string' || value.length > 2000)
        this.report(`${path}.${locale}`, 'Texten får vara högst 2 000 tecken.');
      else if (MARKUP.test(value))
        this.report(`${path}.${locale}`, 'Texten får inte innehålla HTML eller länkar.');
    }
  }

  private onlyKeys(record: Record<string, unknown>, allowed: readonly string[], path: string): void {
    for (const key of Object.keys(record))
      if (!allowed.includes(key))
        this.report(path ? `${path}.${key}` : key, `Egenskapen ”${key}” är inte tillåten.`);
  }

  private report(path: string, message: string): void {
    this.problems.push({ path, message });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
