import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { FormContext, FormDefinition } from '#domain/forms/form-definition.js';
import { canonicalJson } from '#domain/forms/canonical-json.js';
import { FORM_DEFINITIONS, findForm, type FormKind, formFor } from '#domain/forms/form-registry.js';
import { RefusedError } from '#domain/errors.js';
import { validateAnswers, type ValidatedAnswers } from '#domain/forms/validate-answers.js';
import { settingsOf } from '../rounds/settings-of.js';

/** The form a case of that round and recipient class is answered in: the one the round names, else the one shipped for its year. */
export function pinnedForm(
  kind: FormKind,
  round: { year: number; settings: string | null },
  recipientClass: RecipientClass,
): FormDefinition {
  const named = settingsOf(round).forms[kind][recipientClass];
  const definition = named && findForm(named.formId, named.version);
  return definition ?? formFor(kind, round.year, recipientClass);
}

/** The verdict, with the answers as they will be stored. Problems refuse with each question named. */
export function checkedAnswers(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  context: FormContext,
): ValidatedAnswers {
  const verdict = validateAnswers(definition, answers, context);
  if (verdict.errors.length === 0) return verdict;
  throw new RefusedError([
    { code: 'form.incomplete', data: { problems: verdict.errors.length, questions: verdict.errors } },
  ]);
}

export function formHash(definition: FormDefinition): string {
  return createHash('sha256').update(canonicalJson(definition.json)).digest('hex');
}

/** Publishes every shipped form once. A published version with other content under the same number stops the start. */
export async function publishForms(manager: EntityManager, at: Date): Promise<void> {
  for (const definition of FORM_DEFINITIONS) {
    const sha256 = formHash(definition);
    await manager.query(
      'INSERT IGNORE INTO form_version (form_id, version, title, json, sha256, published_at) VALUES (?, ?, ?, ?, ?, ?)',
      [
        definition.formId,
        definition.version,
        definition.title.sv,
        canonicalJson(definition.json),
        sha256,
        at,
      ],
    );
    const [stored] = await manager.query<{ sha256: string }[]>(
      'SELECT sha256 FROM form_version WHERE form_id = ? AND version = ?',
      [definition.formId, definition.version],
    );
    if (stored?.sha256 !== sha256) {
      throw new Error(
        `Form ${definition.formId} version ${definition.version} is published with other content. Give the changed form a new version number.`,
      );
    }
  }
}
