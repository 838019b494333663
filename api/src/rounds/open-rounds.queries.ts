import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import type { OrganisationKind } from '#domain/access/role-fits.js';
import { recipientClassOf } from '#domain/applications/recipient-class.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { OpenRound } from '#domain/contracts/round-setup.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { settingsOf } from './settings-of.js';

type Applicant = OpenRound['applicants'][number] & { closesOn: LegalDay };

interface Own {
  id: number;
  name: string;
  kind: OrganisationKind;
  countyCode: string | null;
}

interface RoundRow {
  roundId: number;
  roundName: string;
  programmeId: number;
  programmeName: string;
  purpose: string;
  legalBasis: string;
  settings: string | null;
  opensOn: LegalDay;
  closesOn: LegalDay;
  useFrom: LegalDay;
  useTo: LegalDay;
  /** Of the pots, with commas between. */
  classes: string;
}

interface OwnCase {
  id: number;
  roundId: number;
  organisationId: number;
  state: string;
}

/** Application rounds that somebody in the portal can apply in, now or when they open. */
@Injectable()
export class OpenRoundsQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<OpenRound[]> {
    const organisations = await this.organisationsOf(actor);
    if (organisations.length === 0) return [];
    const today = this.clock.today();
    const rounds = await this.dataSource.query<RoundRow[]>(ROUNDS);
    const cases = await this.casesOf(organisations.map(({ id }) => id));
    return rounds.flatMap((round) => {
      const applicants = organisations
        .flatMap((own) => applicantIn(round, own, actor, cases))
        .filter(({ closesOn }) => today <= closesOn);
      return applicants.length === 0 ? [] : [shown(round, applicants, today)];
    });
  }

  private async organisationsOf({ memberships }: Actor): Promise<Own[]> {
    const ids = memberships
      .filter(({ organisationKind }) => recipientClassOf(organisationKind))
      .map(({ organisationId }) => organisationId);
    if (ids.length === 0) return [];
    return this.dataSource.query(
      'SELECT id, name, kind, county_code AS countyCode FROM organisation WHERE id IN (?) ORDER BY name, id',
      [ids],
    );
  }

  private casesOf(organisationIds: number[]): Promise<OwnCase[]> {
    return this.dataSource.query(
      'SELECT id, round_id AS roundId, organisation_id AS organisationId, state FROM grant_case WHERE organisation_id IN (?) ORDER BY id',
      [organisationIds],
    );
  }
}

const ROUNDS = `
  SELECT r.id AS roundId, r.name AS roundName, p.id AS programmeId, p.name AS programmeName, p.purpose, r.legal_basis AS legalBasis, r.settings,
         r.application_opens_on AS opensOn, r.application_closes_on AS closesOn, r.use_from AS useFrom, r.use_to AS useTo,
         (SELECT GROUP_CONCAT(recipient_class) FROM pot WHERE round_id = r.id) AS classes
  FROM round r JOIN programme p ON p.id = r.programme_id
  WHERE r.mechanism = 'application' AND r.published_at IS NOT NULL AND r.application_opens_on IS NOT NULL AND r.application_closes_on IS NOT NULL
  ORDER BY r.application_closes_on, r.id`;

/** Thrown away and dismissed applications do not stand in the way of a new one. */
const GONE = ['aterkallad', 'avvisad'];

function applicantIn(round: RoundRow, own: Own, actor: Actor, cases: readonly OwnCase[]): Applicant[] {
  const recipientClass = recipientClassOf(own.kind);
  const memberships = actor.memberships.filter(
    ({ organisationId, programmeId }) =>
      organisationId === own.id && (programmeId === null || programmeId === round.programmeId),
  );
  const classes = round.classes.split(',') as RecipientClass[];
  if (!recipientClass || !own.countyCode || !classes.includes(recipientClass) || memberships.length === 0)
    return [];
  const settings = settingsOf(round);
  const begun = cases.filter((one) => one.roundId === round.roundId && one.organisationId === own.id);
  const mayAgain = settings.options.severalApplications || begun.every(({ state }) => GONE.includes(state));
  const mayFill = mayDo(
    memberships.map(({ role }) => role),
    'application.fill',
  );
  return [
    {
      organisationId: own.id,
      organisationName: own.name,
      caseIds: begun.map(({ id }) => id),
      mayStart: mayFill && mayAgain,
      closesOn: effectiveDay(settings, 'application', round.closesOn, own.countyCode),
    },
  ];
}

/** Where the organisations have different last days, the page says the first one. */
function shown(round: RoundRow, applicants: readonly Applicant[], today: LegalDay): OpenRound {
  const { options, requirements } = settingsOf(round);
  const { programmeId: _, settings: __, classes: ___, ...fields } = round;
  const [closesOn] = applicants.map((applicant) => applicant.closesOn).sort();
  return {
    ...fields,
    state: today < round.opensOn ? 'published' : 'open',
    closesOn: closesOn ?? round.closesOn,
    jointAllowed: options.jointAllowed,
    lateAccepted: options.late === 'acceptAndMark',
    applicants: applicants.map(({ closesOn: ____, ...applicant }) => applicant),
    requirements: requirements.map(({ title, description }) => ({ title, description })),
  };
}
