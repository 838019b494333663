import type { EntityManager } from 'typeorm';
import { letterContent, type LetterContent } from '#domain/contracts/letters.js';
import { type LetterUse, shippedFor, shippedTemplate } from '#domain/letters/shipped-templates.js';

export interface FoundTemplate {
  key: string;
  number: number;
  name: string;
  use: LetterUse;
  content: LetterContent;
}

interface Row extends Omit<FoundTemplate, 'content'> {
  content: string;
}

const COLUMNS = 'template_key AS `key`, number, name, used_for AS `use`, content';

/** The newest version of the key that had been published by then; undefined when neither the authority nor Medel has the key. */
export async function newestTemplate(
  manager: Pick<EntityManager, 'query'>,
  authorityId: number,
  key: string,
  publishedBy: Date,
): Promise<FoundTemplate | undefined> {
  const [row] = await manager.query<Row[]>(
    `SELECT ${COLUMNS} FROM letter_template WHERE authority_id = ? AND template_key = ? AND published_at <= ? ORDER BY number DESC LIMIT 1`,
    [authorityId, key, publishedBy],
  );
  return row ? read(row) : shipped(key);
}

/** One version, as it was published; number 0 is the one that comes with Medel. */
export async function templateVersion(
  manager: Pick<EntityManager, 'query'>,
  authorityId: number,
  key: string,
  number: number,
): Promise<FoundTemplate | undefined> {
  if (number === 0) return shipped(key);
  const [row] = await manager.query<Row[]>(
    `SELECT ${COLUMNS} FROM letter_template WHERE authority_id = ? AND template_key = ? AND number = ?`,
    [authorityId, key, number],
  );
  return row && read(row);
}

/** The words of a decision letter: the round's template as it stood when the decision was made, or the shipped one. */
export async function contentForDecision(
  manager: Pick<EntityManager, 'query'>,
  authorityId: number,
  { key, use, decidedAt }: { key: string | null; use: LetterUse; decidedAt: Date },
): Promise<LetterContent> {
  const found = key === null ? undefined : await newestTemplate(manager, authorityId, key, decidedAt);
  return (found ?? shippedFor(use)).content;
}

function read(row: Row): FoundTemplate {
  return { ...row, content: letterContent.parse(JSON.parse(row.content)) };
}

function shipped(key: string): FoundTemplate | undefined {
  const template = shippedTemplate(key);
  return template && { ...template, number: 0 };
}
