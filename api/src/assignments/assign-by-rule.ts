import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type AssignmentRule, handOut, type HandOut } from '#domain/assignment/hand-out.js';
import type { assignmentOutcome } from '#domain/contracts/handling.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { AssignOfficer } from '../cases/assign-officer.js';
import { rowByRow } from '../cases/row-by-row.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { programmeScope } from '../programmes/programme-scope.js';

type Outcome = z.infer<typeof assignmentOutcome>;

export interface RuleCommand {
  roundId: number;
  actor: Actor;
  rule: AssignmentRule;
  /** Shows who would get what, and changes nothing. */
  preview: boolean;
}

interface Unassigned {
  id: number;
  countyCode: string;
  registryNumber: string;
  organisationName: string;
}
interface OfficerRow {
  id: number;
  name: string;
  openCases: number;
}

const ENDED =
  "('aterbetald', 'avslutad', 'avslagen', 'avvisad', 'aterkallad', 'forfallen', 'avskriven', 'utkast')";

/** Hands out the round's unassigned cases to the authority's case officers by a rule; never to somebody with jäv in the case. */
@Injectable()
export class AssignByRule {
  constructor(
    @Inject(AssignOfficer) private readonly assignOfficer: AssignOfficer,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ roundId, actor, rule, preview }: RuleCommand): Promise<Outcome> {
    const cases = await this.unassigned(roundId, actor);
    const officers = await this.officers(roundId);
    if (officers.length === 0) throw new RefusedError([{ code: 'assignment.noOfficers' }]);
    const given = handOut(rule, {
      cases,
      officers: officers.map(({ id, openCases }) => ({ id, openCases: Number(openCases) })),
      conflicts: await this.conflicts(roundId),
      holders: await this.holders(roundId),
    });
    const rows = given.map((one) => inWords(one, cases, officers));
    if (preview) return { rows, assigned: 0 };
    const done = await this.carryOut(given, actor);
    return { rows: rows.filter(({ caseId }) => done.has(caseId)), assigned: done.size };
  }

  private async carryOut(given: readonly HandOut[], actor: Actor): Promise<Set<number>> {
    const officerOf = new Map(given.map(({ caseId, officerId }) => [caseId, officerId]));
    const { results } = await rowByRow(this.dataSource, [...officerOf.keys()], async (caseId) => {
      const officerId = officerOf.get(caseId) ?? null;
      return (await this.assignOfficer.run({ caseId, officerId, actor })).state;
    });
    return new Set(results.filter(({ ok }) => ok).map(({ id }) => id));
  }

  private async unassigned(roundId: number, actor: Actor): Promise<Unassigned[]> {
    const known = programmeScope(actor);
    const [round] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ? AND ${known.sql}`,
      [roundId, ...known.values],
    );
    if (!round) throw new NotFoundError('round');
    const scope = caseScope(actor);
    return this.dataSource.query<Unassigned[]>(
      `SELECT c.id, c.county_code AS countyCode, c.registry_number AS registryNumber, o.name AS organisationName
       FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id JOIN organisation o ON o.id = c.organisation_id
       WHERE c.round_id = ? AND c.officer_id IS NULL AND c.state NOT IN ${ENDED} AND ${scope.sql} ORDER BY c.id`,
      [roundId, ...scope.values],
    );
  }

  private officers(roundId: number): Promise<OfficerRow[]> {
    const today = this.clock.today();
    return this.dataSource.query<OfficerRow[]>(
      `SELECT u.id, u.name, (SELECT COUNT(*) FROM grant_case c WHERE c.officer_id = u.id AND c.state NOT IN ${ENDED}) AS openCases
       FROM app_user u JOIN membership m ON m.user_id = u.id JOIN programme p ON p.authority_id = m.organisation_id JOIN round r ON r.programme_id = p.id
       WHERE r.id = ? AND u.active = 1 AND m.role = 'caseOfficer' AND (m.programme_id IS NULL OR m.programme_id = p.id)
         AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) GROUP BY u.id, u.name ORDER BY u.id`,
      [roundId, today, today],
    );
  }

  private conflicts(roundId: number): Promise<HandOut[]> {
    return this.dataSource.query<HandOut[]>(
      `SELECT k.case_id AS caseId, k.user_id AS officerId FROM conflict_declaration k JOIN grant_case c ON c.id = k.case_id
       WHERE c.round_id = ? AND k.state <> 'rejected'`,
      [roundId],
    );
  }

  /** Whoever has most of the county's cases in the round. */
  private async holders(roundId: number): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ countyCode: string; officerId: number }[]>(
      `SELECT countyCode, officerId FROM (
         SELECT county_code AS countyCode, officer_id AS officerId, ROW_NUMBER() OVER (PARTITION BY county_code ORDER BY COUNT(*) DESC, officer_id) AS place
         FROM grant_case WHERE round_id = ? AND officer_id IS NOT NULL GROUP BY county_code, officer_id) held WHERE place = 1`,
      [roundId],
    );
    return new Map(rows.map(({ countyCode, officerId }) => [countyCode, officerId]));
  }
}

function inWords(
  { caseId, officerId }: HandOut,
  cases: readonly Unassigned[],
  officers: readonly OfficerRow[],
): Outcome['rows'][number] {
  const given = cases.find(({ id }) => id === caseId);
  return {
    caseId,
    registryNumber: given?.registryNumber ?? '',
    organisationName: given?.organisationName ?? '',
    officerId,
    officerName: officers.find(({ id }) => id === officerId)?.name ?? '',
  };
}
