import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerDifferences } from '#domain/applications/answer-differences.js';
import { reopenedQuestions } from '#domain/applications/reopened-questions.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { AnswerDifference, SupplementRow } from '#domain/contracts/handling.js';
import { NotFoundError } from '#domain/errors.js';
import type { Language } from '#domain/lifecycle/label.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { formOfApplication } from '../applications/form-of-application.js';
import { labelSide, type Reader } from '../cases/reading/reader.js';
import { caseScope } from '../platform/actor.js';
import { SupplementRequest } from './supplement-request.entity.js';
import { versionAnswers } from './version-answers.js';

/** FL 20 §: what the party is told may follow. */
const CONSEQUENCE: Readonly<Record<Language, string>> = {
  sv: 'Kommer kompletteringen inte in i tid kan ansökan avvisas, om den är så ofullständig att den inte kan prövas i sak (20 § förvaltningslagen). Annars prövas den med de uppgifter som finns.',
  en: 'If the supplement does not come in time the application may be dismissed, where it is too incomplete to be examined (section 20 of the Administrative Procedure Act). Otherwise it is examined with what there is.',
};

interface Place {
  id: number;
  year: number;
  settings: string | null;
  recipientClass: RecipientClass;
}

@Injectable()
export class SupplementsQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Newest first. What the applicant has filled in but not sent is its own. */
  async ofCase(caseId: number, reader: Reader): Promise<SupplementRow[]> {
    const place = await this.placeOf(caseId, reader);
    const rows = await this.dataSource.manager.find(SupplementRequest, {
      where: { caseId },
      order: { id: 'DESC' },
    });
    return Promise.all(rows.map((row) => this.toRow(row, place, reader)));
  }

  async one(id: number, reader: Reader): Promise<SupplementRow> {
    const row = await this.dataSource.manager.findOneBy(SupplementRequest, { id });
    if (!row) throw new NotFoundError('supplement');
    return this.toRow(row, await this.placeOf(row.caseId, reader), reader);
  }

  async difference(
    caseId: number,
    { from, to }: { from: number; to: number },
    reader: Reader,
  ): Promise<AnswerDifference[]> {
    const place = await this.placeOf(caseId, reader);
    const form = formOfApplication(place, place.recipientClass);
    const before = await versionAnswers(this.dataSource, caseId, from);
    return answerDifferences(form, before, await versionAnswers(this.dataSource, caseId, to), reader.locale);
  }

  private async placeOf(caseId: number, { actor }: Reader): Promise<Place> {
    const scope = caseScope(actor);
    const [place] = await this.dataSource.query<Place[]>(
      `SELECT c.id, r.year, r.settings, c.recipient_class AS recipientClass
       FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ? AND ${scope.sql}`,
      [caseId, ...scope.values],
    );
    if (!place) throw new NotFoundError('case');
    return place;
  }

  private async toRow(row: SupplementRequest, place: Place, reader: Reader): Promise<SupplementRow> {
    const { draft, draftVersion, draftSavedBy, draftSavedAt } = row;
    const open = row.state === 'requested';
    const form = formOfApplication(place, place.recipientClass);
    const names = JSON.parse(row.questions) as string[];
    return {
      id: row.id,
      version: row.version,
      caseId: row.caseId,
      state: row.state,
      stateLabel: stateText('supplementRequest', row.state, labelSide(reader), reader.locale),
      questions: reopenedQuestions(form, names, reader.locale).questions,
      consequence: CONSEQUENCE[reader.locale],
      attachmentsAsked: row.attachmentsAsked,
      text: row.text,
      askedBy: row.askedByName,
      askedOn: row.askedOn,
      dueOn: row.dueOn,
      overdue: open && row.dueOn < reader.today,
      fromVersion: row.fromVersion,
      toVersion: row.toVersion,
      answeredBy: row.answeredByName,
      answeredOn: row.answeredOn,
      late: row.late,
      closedReason: row.closedReason,
      draft:
        open && reader.actor.side === 'applicant'
          ? {
              answers: draft
                ? (JSON.parse(draft) as Record<string, unknown>)
                : await versionAnswers(this.dataSource, row.caseId, row.fromVersion),
              version: draftVersion,
              savedBy: draftSavedBy,
              savedAt: draftSavedAt?.toISOString() ?? null,
            }
          : null,
    };
  }
}
