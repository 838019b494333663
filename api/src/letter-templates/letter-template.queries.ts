import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { letterContent, type LetterTemplateRow } from '#domain/contracts/letters.js';
import { SHIPPED_TEMPLATES } from '#domain/letters/shipped-templates.js';
import type { Actor } from '../platform/actor.js';
import { authorityOf } from './template-authority.js';

interface Row {
  key: string;
  number: number;
  name: string;
  use: LetterTemplateRow['use'];
  content: string;
  publishedByName: string;
  publishedAt: Date;
}

@Injectable()
export class LetterTemplateQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  list(actor: Actor): Promise<LetterTemplateRow[]> {
    return findTemplates(this.dataSource, authorityOf(actor, 'template.read'));
  }
}

/** The newest version of each key, those that come with Medel first. */
export async function findTemplates(
  manager: Pick<EntityManager, 'query'>,
  authorityId: number,
): Promise<LetterTemplateRow[]> {
  const rows = await manager.query<Row[]>(
    `SELECT template_key AS \`key\`, number, name, used_for AS \`use\`, content, published_by_name AS publishedByName, published_at AS publishedAt
     FROM letter_template WHERE authority_id = ? ORDER BY name, template_key, number DESC`,
    [authorityId],
  );
  const shipped = SHIPPED_TEMPLATES.map(
    (template): LetterTemplateRow =>
      newest(rows.filter(({ key }) => key === template.key)) ?? {
        ...template,
        number: 0,
        publishedByName: null,
        publishedAt: null,
        versions: [],
      },
  );
  const own = [...new Set(rows.map(({ key }) => key))]
    .filter((key) => !SHIPPED_TEMPLATES.some((template) => template.key === key))
    .map((key) => newest(rows.filter((row) => row.key === key)))
    .filter((row) => row !== undefined);
  return [...shipped, ...own];
}

function newest(versions: readonly Row[]): LetterTemplateRow | undefined {
  const [first] = versions;
  if (!first) return undefined;
  return {
    ...first,
    content: letterContent.parse(JSON.parse(first.content)),
    publishedAt: first.publishedAt.toISOString(),
    versions: versions.map(({ number, publishedByName, publishedAt }) => ({
      number,
      publishedByName,
      publishedAt: publishedAt.toISOString(),
    })),
  };
}
