import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { letterTemplatePreview } from '#domain/contracts/letters.js';
import { NotFoundError } from '#domain/errors.js';
import { fillContent } from '#domain/letters/letter-content.js';
import { type LetterWords, words } from '#domain/letters/letter-words.js';
import { wordsWithContent } from '../documents/decision-to-tell.js';
import { type DocumentCase, findDocumentCase } from '../documents/document-case.js';
import { findDecision } from '../documents/find-decision.js';
import { letterOf } from '../documents/letter-parts.js';
import { mergeValuesOf } from '../documents/merge-values.js';
import { renderLetter } from '../documents/render-letter.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { checkContent } from './check-content.js';
import { inventedCase, inventedDecision } from './invented-case.js';
import { authorityOf } from './template-authority.js';

type Preview = z.output<typeof letterTemplatePreview>;

/** The template as a letter, with an invented case or a real one. Nothing is kept. */
@Injectable()
export class PreviewTemplate {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, preview: Preview): Promise<Buffer> {
    checkContent(preview.content);
    const about = await this.caseFor(actor, preview.caseId);
    const said = await this.wordsFor(about, preview);
    return renderLetter(letterOf(about, this.clock.today(), said), this.clock.now());
  }

  private async caseFor(actor: Actor, caseId: number | undefined): Promise<DocumentCase> {
    const authorityId = authorityOf(actor, 'template.read');
    if (caseId !== undefined) {
      const scope = caseScope(actor);
      const [row] = await this.dataSource.query<{ id: number }[]>(
        `SELECT c.id FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ? AND ${scope.sql}`,
        [caseId, ...scope.values],
      );
      if (!row) throw new NotFoundError('case');
      return findDocumentCase(this.dataSource.manager, caseId);
    }
    const [authority] = await this.dataSource.query<{ name: string }[]>(
      'SELECT name FROM organisation WHERE id = ?',
      [authorityId],
    );
    return inventedCase(authorityId, authority?.name ?? '');
  }

  private async wordsFor(about: DocumentCase, { use, content }: Preview): Promise<LetterWords> {
    const { manager } = this.dataSource;
    const at = { now: this.clock.now(), today: this.clock.today() };
    const made = await findDecision(manager, about.caseId);
    if (use !== 'free')
      return wordsWithContent(
        manager,
        about,
        made?.kind === use ? made : inventedDecision(about, use, at),
        content,
      );
    const decision = made ?? inventedDecision(about, 'grantInPart', at);
    const { title, introduction, sections, closing } = fillContent(content, mergeValuesOf(about, decision));
    return {
      title,
      paragraphs: introduction,
      facts: [],
      sections: sections.map((one) => words(one.title, one.paragraphs)),
      closing,
    };
  }
}
