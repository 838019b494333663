import type { EntityManager } from 'typeorm';
import type { AppealRow } from '#domain/contracts/aftermath.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Role } from '#domain/access/roles.js';
import { appealGuards, appealMachine, type AppealState } from '#domain/lifecycle/appeal.js';
import { lastDayToAppeal, representsPublic } from '#domain/lifecycle/appeal-day.js';
import { listEvents } from '#domain/lifecycle/decide.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { asAllowedEvents, labelSide, type Reader } from '../cases/reading/reader.js';

type RawAppeal = Omit<
  AppealRow,
  'inTimeByCalendar' | 'stateLabel' | 'registeredAt' | 'handedOverAt' | 'allowedEvents' | 'inTime'
> & {
  state: AppealState;
  inTime: number | null;
  registeredAt: Date;
  handedOverAt: Date | null;
  recipientClass: string;
  decidedOn: LegalDay;
  receivedOn: LegalDay | null;
  conflicts: number;
};

/** The appeals of a case, newest first. The caller has made sure that the reader may see the case. */
export async function findAppeals(
  manager: Pick<EntityManager, 'query'>,
  caseId: number,
  reader: Reader,
  roles: readonly Role[],
): Promise<AppealRow[]> {
  const rows = await manager.query<RawAppeal[]>(
    `SELECT a.id, a.version, a.case_id AS caseId, a.decision_id AS decisionId, d.number AS decisionNumber, a.appellant, a.text, a.arrived_on AS arrivedOn,
            a.last_day AS lastDay, a.in_time AS inTime, a.state, a.registered_by_name AS registeredBy, a.registered_at AS registeredAt, a.tried_by_name AS triedBy,
            a.tried_reasons AS triedReasons, a.handed_over_at AS handedOverAt, a.court, a.outcome, a.outcome_on AS outcomeOn, a.outcome_text AS outcomeText,
            c.recipient_class AS recipientClass, d.decided_on AS decidedOn, y.received_on AS receivedOn,
            (SELECT COUNT(*) FROM conflict_declaration k WHERE k.case_id = c.id AND k.user_id = ? AND k.state <> 'rejected') AS conflicts
     FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN grant_case c ON c.id = a.case_id LEFT JOIN decision_delivery y ON y.decision_id = d.id
     WHERE a.case_id = ? ORDER BY a.id DESC`,
    [reader.actor.userId ?? 0, caseId],
  );
  return rows.map((row) => shown(row, reader, roles));
}

function shown(raw: RawAppeal, reader: Reader, roles: readonly Role[]): AppealRow {
  const { recipientClass, decidedOn, receivedOn, conflicts, ...row } = raw;
  const lastDay =
    row.lastDay ??
    lastDayToAppeal({ representsPublic: representsPublic(recipientClass), decidedOn, receivedOn });
  // What the act itself brings – reasons, court, day – blocks no button.
  const facts = {
    today: reader.today,
    arrivedOn: row.arrivedOn,
    lastDay,
    reasons: 'given in the act',
    court: 'given in the act',
    outcomeOn: reader.today,
    conflictOfInterest: Number(conflicts) > 0,
  };
  const listed = listEvents(appealMachine, appealGuards, row.state, roles, facts);
  return {
    ...row,
    lastDay,
    inTimeByCalendar: lastDay === null ? null : row.arrivedOn <= lastDay,
    inTime: row.inTime === null ? null : Boolean(row.inTime),
    stateLabel: stateText('appeal', row.state, labelSide(reader), reader.locale),
    registeredAt: row.registeredAt.toISOString(),
    handedOverAt: row.handedOverAt?.toISOString() ?? null,
    allowedEvents: asAllowedEvents('appeal', listed, reader),
  };
}
