import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { isApplicantKind } from '#domain/access/role-fits.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { Draft } from '#domain/contracts/cases.js';
import { ForbiddenError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import type { FormKind } from '#domain/forms/form-registry.js';
import { formOfApplication } from '../applications/form-of-application.js';
import { pinnedForm } from '../forms/pinned-form.js';
import { type Actor, caseScope, rolesTowards } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';

interface DraftPlace {
  caseId: number;
  kind: FormKind;
  actor: Actor & { userId: number };
}

const STATE_FOR: Record<FormKind, string> = {
  application: 'utkast',
  requisition: 'beviljad',
  report: 'rekvirerad',
};
const LARGEST = 400_000;

/** Drafts are the applicant's own: the authority's side never reaches them (tryckfrihetsförordningen 2:13). */
@Injectable()
export class Drafts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async read(place: DraftPlace): Promise<Draft> {
    return readDraft(this.dataSource.manager, place);
  }

  async keep(
    place: DraftPlace,
    change: { version: number; answers: Record<string, unknown> },
  ): Promise<Draft> {
    const answers = JSON.stringify(change.answers);
    if (answers.length > LARGEST)
      throw new RefusedError([
        { code: 'draft.tooLarge', data: { characters: answers.length, limit: LARGEST } },
      ]);
    return inTransaction(this.dataSource, async (manager) => {
      const target = await ownCase(manager, place, true);
      mustFill(place, target);
      if (target.state !== STATE_FOR[place.kind])
        throw new RefusedError([{ code: 'draft.closed', data: { kind: place.kind } }]);
      const before = await readDraft(manager, place);
      if (before.version !== change.version) throw new StaleError('draft', { draft: before });
      await manager.query(
        `INSERT INTO form_draft (case_id, kind, form_id, form_version, version, answers, saved_by, saved_by_name, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE version = VALUES(version), answers = VALUES(answers), saved_by = VALUES(saved_by), saved_by_name = VALUES(saved_by_name), saved_at = VALUES(saved_at)`,
        [
          place.caseId,
          place.kind,
          before.formId,
          before.formVersion,
          before.version + 1,
          answers,
          place.actor.userId,
          place.actor.name,
          this.clock.now(),
        ],
      );
      return readDraft(manager, place);
    });
  }
}

interface OwnCase {
  state: string;
  organisationId: number;
  countyCode: string;
  authorityId: number;
  programmeId: number;
  year: number;
  settings: string | null;
  recipientClass: RecipientClass;
}

async function ownCase(
  manager: EntityManager,
  { caseId, actor }: DraftPlace,
  lock = false,
): Promise<OwnCase> {
  const scope = caseScope({
    ...actor,
    memberships: actor.memberships.filter((m) => isApplicantKind(m.organisationKind)),
  });
  const [row] = await manager.query<OwnCase[]>(
    `SELECT c.state, c.organisation_id AS organisationId, c.county_code AS countyCode, p.authority_id AS authorityId, p.id AS programmeId,
            r.year, r.settings, c.recipient_class AS recipientClass FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     WHERE c.id = ? AND ${scope.sql} ${lock ? 'FOR UPDATE' : ''}`,
    [caseId, ...scope.values],
  );
  if (!row) throw new NotFoundError('case');
  return row;
}

/** Whoever applies together with the lead has no hand in its forms. */
function mustFill({ kind, actor, caseId }: DraftPlace, target: OwnCase): void {
  const permission = `${kind}.fill` as const;
  if (!mayDo(rolesTowards(actor, { ...target, caseId }), permission))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission } });
}

function formOf(kind: FormKind, target: OwnCase): FormDefinition {
  return kind === 'application'
    ? formOfApplication(target, target.recipientClass)
    : pinnedForm(kind, target, target.recipientClass);
}

async function readDraft(manager: EntityManager, place: DraftPlace): Promise<Draft> {
  const target = await ownCase(manager, place);
  // Those who apply together read what the lead writes; forms that only concern the lead are its own.
  if (place.kind !== 'application') mustFill(place, target);
  const form = formOf(place.kind, target);
  const [row] = await manager.query<{ version: number; answers: string; savedAt: Date; savedBy: string }[]>(
    'SELECT version, answers, saved_at AS savedAt, saved_by_name AS savedBy FROM form_draft WHERE case_id = ? AND kind = ?',
    [place.caseId, place.kind],
  );
  const empty = { version: 0, answers: await lastReturned(manager, place), savedAt: null, savedBy: null };
  const stored = row
    ? {
        version: row.version,
        answers: JSON.parse(row.answers) as Record<string, unknown>,
        savedAt: row.savedAt.toISOString(),
        savedBy: row.savedBy,
      }
    : empty;
  return { kind: place.kind, formId: form.formId, formVersion: form.version, ...stored };
}

/** A report that was sent back is the start of the next one. */
async function lastReturned(
  manager: EntityManager,
  { caseId, kind }: DraftPlace,
): Promise<Record<string, unknown>> {
  if (kind !== 'report') return {};
  const [row] = await manager.query<{ answers: string }[]>(
    'SELECT answers FROM report WHERE case_id = ? AND returned_at IS NOT NULL ORDER BY number DESC LIMIT 1',
    [caseId],
  );
  return row ? (JSON.parse(row.answers) as Record<string, unknown>) : {};
}
