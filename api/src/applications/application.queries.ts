import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { appliedSum, budgetLines } from '#domain/applications/application-form.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { NotFoundError } from '#domain/errors.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { normaliseAnswers } from '#domain/forms/normalise-answers.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { AttachmentQueries } from '../attachments/attachment.queries.js';
import { standingOf } from '../cases/case-in-hand.js';
import { type Reader, readerOf } from '../cases/reading/reader.js';
import { memberRows } from '../members/member-rows.js';
import { type Actor, caseScope, rolesTowards } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { settingsOf } from '../rounds/settings-of.js';
import { ARRIVAL_CORRECTED } from './correct-arrival.js';
import { earlierGrants } from './earlier-grants.js';
import { areasOf, budgetYearsOf, formOfApplication } from './form-of-application.js';
import { applicationVersions } from './application-versions.js';

export interface ApplicationRow {
  id: number;
  version: number;
  state: string;
  organisationId: number;
  recipientClass: RecipientClass;
  countyCode: string;
  applied: number | null;
  arrivedOn: LegalDay | null;
  late: number;
  sealedUntil: LegalDay | null;
  year: number;
  settings: string | null;
  closesOn: LegalDay | null;
}

/** The application of a case, for those who apply in it and, once it has come in, for those who handle it. */
@Injectable()
export class ApplicationQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AttachmentQueries) private readonly attachments: AttachmentQueries,
  ) {}

  async find(caseId: number, actor: Actor): Promise<ApplicationDetail> {
    const reader = await readerOf(this.dataSource, actor, this.clock.today());
    const row = await this.row(caseId, reader);
    const { manager } = this.dataSource;
    const settings = settingsOf(row);
    const form = formOfApplication(row, row.recipientClass);
    const draft = row.state === 'utkast';
    const versions = await applicationVersions(manager, caseId);
    const answers = draft ? await this.draftAnswers(caseId, form) : (versions.at(-1)?.answers ?? {});
    const roles = rolesTowards(reader.actor, await standingOf(this.dataSource, caseId));
    return {
      caseId,
      caseVersion: row.version,
      state: row.state,
      draft,
      form: { formId: form.formId, version: form.version, title: form.title, json: form.json },
      closesOn:
        row.closesOn === null ? null : effectiveDay(settings, 'application', row.closesOn, row.countyCode),
      lateAccepted: settings.options.late === 'acceptAndMark',
      jointAllowed: settings.options.jointAllowed,
      applied: draft ? draftSum(answers) : row.applied,
      arrivedOn: row.arrivedOn,
      receivedAt: versions[0]?.receivedAt ?? null,
      arrivalNote: await this.arrivalNote(caseId),
      late: Number(row.late) === 1,
      sealedUntil: row.sealedUntil,
      members: await memberRows(manager, caseId, row.state, reader),
      attachments: await this.attachments.of(caseId, reader.actor),
      versions,
      budget: budgetLines(areasOf(row, row.recipientClass), budgetYearsOf(row), answers),
      earlierGrants: await earlierGrants(manager, caseId, row.organisationId, reader),
      mayEdit: draft && mayDo(roles, 'application.fill'),
      maySign: draft && mayDo(roles, 'application.submit'),
    };
  }

  private async row(caseId: number, { actor }: Reader): Promise<ApplicationRow> {
    const scope = caseScope(actor);
    const [row] = await this.dataSource.query<ApplicationRow[]>(
      `SELECT c.id, c.version, c.state, c.organisation_id AS organisationId, c.recipient_class AS recipientClass, c.county_code AS countyCode, c.applied,
              c.arrived_on AS arrivedOn, c.late, c.sealed_until AS sealedUntil, r.year, r.settings, r.application_closes_on AS closesOn
       FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE c.id = ? AND r.mechanism = 'application' AND ${scope.sql}`,
      [caseId, ...scope.values],
    );
    if (!row) throw new NotFoundError('case');
    return { ...row, applied: row.applied === null ? null : Number(row.applied) };
  }

  private async draftAnswers(caseId: number, form: FormDefinition): Promise<Record<string, unknown>> {
    const [draft] = await this.dataSource.query<{ answers: string }[]>(
      "SELECT answers FROM form_draft WHERE case_id = ? AND kind = 'application'",
      [caseId],
    );
    return draft ? normaliseAnswers(form, JSON.parse(draft.answers) as Record<string, unknown>).answers : {};
  }

  private async arrivalNote(caseId: number): Promise<string | null> {
    const [event] = await this.dataSource.query<{ data: string }[]>(
      'SELECT data FROM case_event WHERE case_id = ? AND event = ? ORDER BY id DESC LIMIT 1',
      [caseId, ARRIVAL_CORRECTED],
    );
    return event ? ((JSON.parse(event.data) as { reason?: string }).reason ?? null) : null;
  }
}

function draftSum(answers: Record<string, unknown>): number | null {
  const sum = appliedSum(answers);
  return sum === 0 ? null : sum;
}
