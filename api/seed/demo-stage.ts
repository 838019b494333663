import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { RefusedError, StaleError } from '#domain/errors.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { Actor } from '../src/platform/actor.js';
import { Sessions } from '../src/platform/sessions.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import { type DemoPerson, demoPeople } from './demo-people.js';

/** What the actors need of the product: its use cases. */
export type Product = Pick<INestApplicationContext, 'get'>;
export type Person = Actor & { userId: number };

export const PROGRAMME_CODE = 'vald-i-nara-relationer';
export const STOCKHOLM_CODE = '0180';

/** A case of the demo's round with the one who signs for it. */
export interface PlayedCase {
  id: number;
  version: number;
  state: GrantCaseState;
  /** Kommunkod, or the länskod of a region. */
  code: string;
  organisationName: string;
  organisationNumber: string | null;
  recipientClass: 'municipality' | 'region';
  allotted: number;
  paid: number;
  requisitionClosesOn: LegalDay;
  repaymentDueOn: LegalDay;
  hearingAnswerBy: LegalDay | null;
  signatory: DemoPerson;
}

const SIGNATORIES = new Map(
  demoPeople()
    .filter(({ role }) => role === 'signatory')
    .map((person) => [`${person.organisation.kind}:${person.organisation.name}`, person]),
);

/** One day on which people act through the product's own use cases. */
export class Stage {
  private readonly people = new Map<string, Promise<Person>>();
  readonly dataSource: DataSource;

  constructor(
    readonly product: Product,
    readonly day: LegalDay,
    /** In the demo the visitor acts for Stockholm, and nobody else does. */
    readonly withStockholm: boolean,
  ) {
    this.dataSource = product.get<DataSource>(DataSource);
  }

  /** The cases in any of these states, Stockholm's only when it is played. */
  async casesIn(...states: GrantCaseState[]): Promise<PlayedCase[]> {
    const rows = await this.dataSource.query<Omit<PlayedCase, 'signatory'>[]>(
      `SELECT c.id, c.version, c.state, COALESCE(o.municipality_code, o.county_code) AS code, o.name AS organisationName,
              o.organisation_number AS organisationNumber, c.recipient_class AS recipientClass, c.allotted, c.paid,
              r.requisition_closes_on AS requisitionClosesOn, r.repayment_due_on AS repaymentDueOn, c.hearing_answer_by AS hearingAnswerBy
       FROM grant_case c JOIN round r ON r.id = c.round_id AND r.year = 2016 JOIN programme p ON p.id = r.programme_id AND p.code = ?
       JOIN organisation o ON o.id = c.organisation_id WHERE c.state IN (?) AND ${this.notStockholm} ORDER BY c.id`,
      [PROGRAMME_CODE, states],
    );
    return rows.flatMap((row) => {
      const signatory = SIGNATORIES.get(`${row.recipientClass}:${row.organisationName}`);
      return signatory ? [{ ...row, allotted: Number(row.allotted), paid: Number(row.paid), signatory }] : [];
    });
  }

  /** SQL that leaves Stockholm's case (organisation `o`) to the visitor. */
  get notStockholm(): string {
    return this.withStockholm ? '1 = 1' : `COALESCE(o.municipality_code, '') <> '${STOCKHOLM_CODE}'`;
  }

  /** False in a database that is in demo mode without the demo's data. */
  async hasItsPeople(): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('SELECT 1 FROM app_user WHERE email = ?', [
      DEMO_OFFICIALS.programmeManager,
    ]);
    return rows.length > 0;
  }

  person(email: string): Promise<Person> {
    const known = this.people.get(email) ?? this.findPerson(email);
    this.people.set(email, known);
    return known;
  }

  /** What a visitor did first, or the law forbids, is left as it is: the demo goes on. */
  async attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      if (error instanceof RefusedError || error instanceof StaleError) return false;
      throw error;
    }
  }

  private async findPerson(email: string): Promise<Person> {
    const [user] = await this.dataSource.query<{ id: number; name: string }[]>(
      'SELECT id, name FROM app_user WHERE email = ?',
      [email],
    );
    if (!user) throw new Error(`nobody in the demo has the address ${email}`);
    return this.product.get<Sessions>(Sessions).actorFor(user.id, user.name);
  }
}
