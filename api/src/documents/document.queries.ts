import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFoundError } from '#domain/errors.js';
import { type Actor, caseScope } from '../platform/actor.js';

export interface StoredDocument {
  title: string;
  registryNumber: string;
  contentType: string;
  content: Buffer;
}

@Injectable()
export class DocumentQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** A document of a case that the reader may see; internal ones are the authority's alone. */
  async find(caseId: number, documentId: number, actor: Actor): Promise<StoredDocument> {
    const scope = caseScope(actor);
    const [row] = await this.dataSource.query<StoredDocument[]>(
      `SELECT d.title, c.registry_number AS registryNumber, d.content_type AS contentType, d.content
       FROM document d JOIN grant_case c ON c.id = d.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE d.id = ? AND d.case_id = ? AND ${scope.sql} ${actor.side === 'authority' ? '' : 'AND d.internal = 0'}`,
      [documentId, caseId, ...scope.values],
    );
    if (!row) throw new NotFoundError('document');
    return row;
  }
}
