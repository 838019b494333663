import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { letterTemplatePublication, LetterTemplateRow } from '#domain/contracts/letters.js';
import { InvalidError, StaleError } from '#domain/errors.js';
import { shippedTemplate } from '#domain/letters/shipped-templates.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { checkContent } from './check-content.js';
import { findTemplates } from './letter-template.queries.js';
import { authorityOf } from './template-authority.js';

export type Publication = z.output<typeof letterTemplatePublication>;

/** A new version of a letter template. What letters have already been written with is never changed. */
@Injectable()
export class PublishTemplate {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, publication }: { actor: Actor; publication: Publication }): Promise<LetterTemplateRow> {
    const authorityId = authorityOf(actor, 'template.change');
    checkContent(publication.content);
    try {
      return await inTransaction(this.dataSource, (manager) =>
        publish(manager, { actor, authorityId, publication, at: this.clock.now() }),
      );
    } catch (error) {
      // Two people published the same number: the later one has not seen the earlier.
      if (isDuplicate(error)) throw new StaleError('letterTemplate');
      throw error;
    }
  }
}

interface Work {
  actor: Actor;
  authorityId: number;
  publication: Publication;
  at: Date;
}

async function publish(
  manager: EntityManager,
  { actor, authorityId, publication: { key, name, use, content }, at }: Work,
): Promise<LetterTemplateRow> {
  const [last] = await manager.query<{ number: number; use: string }[]>(
    'SELECT number, used_for AS `use` FROM letter_template WHERE authority_id = ? AND template_key = ? ORDER BY number DESC LIMIT 1',
    [authorityId, key],
  );
  const before = last?.use ?? shippedTemplate(key)?.use;
  if (before !== undefined && before !== use) throw otherUse();
  const number = (last?.number ?? 0) + 1;
  await manager.query(
    'INSERT INTO letter_template (authority_id, template_key, number, name, used_for, content, published_by_name, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [authorityId, key, number, name, use, JSON.stringify(content), actor.name, at],
  );
  await appendAudit(manager, actor, {
    scope: `organisation:${authorityId}`,
    action: 'publishLetterTemplate',
    body: { key, number, name, use, content },
    at,
  });
  const row = (await findTemplates(manager, authorityId)).find((template) => template.key === key);
  if (!row) throw new Error(`the template ${key} is not there after it was published`);
  return row;
}

/** Rounds name a template by its key for one kind of decision. */
function otherUse(): InvalidError {
  return new InvalidError([
    {
      field: 'use',
      code: 'template.otherUse',
      message: 'Mallen används redan för något annat. Ge den nya mallen en egen nyckel.',
    },
  ]);
}
