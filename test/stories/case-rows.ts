import type { DataSource } from 'typeorm';
import type { Product } from '../support/product';
import { PEOPLE, type Person } from './people';

/** Written in every free text, so that a mail that carries what somebody wrote can be told. */
export const SECRET = 'Endast för den som är inloggad';

export const KOMMUN_FORM = { formId: 'application-2013-kommun', version: 1 };

export type Row = Record<string, unknown>;

/** Rows of one case as the use cases leave them, for tests of what comes afterwards. */
export class CaseRows {
  constructor(
    readonly product: Product,
    public caseId: number,
  ) {}

  protected get dataSource(): DataSource {
    return this.product.dataSource;
  }

  protected get now(): Date {
    return this.product.ground.clock.now();
  }

  async userId(person: Person): Promise<number> {
    const [row] = await this.dataSource.query<{ id: number }[]>('SELECT id FROM app_user WHERE email = ?', [
      PEOPLE[person].email,
    ]);
    return row?.id ?? 0;
  }

  async organisationId(name: string): Promise<number> {
    const [row] = await this.dataSource.query<{ id: number }[]>(
      'SELECT id FROM organisation WHERE name = ?',
      [name],
    );
    return row?.id ?? 0;
  }

  async insert(table: string, row: Row): Promise<number> {
    const columns = Object.keys(row);
    const { insertId } = await this.dataSource.query<{ insertId: number }>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
    return insertId;
  }

  async version(): Promise<number> {
    return this.insert('application_version', {
      case_id: this.caseId,
      number: 1,
      reason: 'submitted',
      form_id: KOMMUN_FORM.formId,
      form_version: KOMMUN_FORM.version,
      answers: '{}',
      members: '[]',
      applied: 1_250_000,
      signed_by: await this.userId('sven'),
      signed_by_name: PEOPLE.sven.name,
      received_at: this.now,
      arrived_on: '2016-02-10',
      late: 0,
    });
  }

  opinion(state = 'requested'): Promise<number> {
    return this.insert('opinion_request', {
      case_id: this.caseId,
      county_code: '01',
      state,
      question: SECRET,
      asked_by_name: PEOPLE.oskar.name,
      asked_at: this.now,
      asked_on: '2016-02-11',
      due_on: '2016-03-11',
      form_id: 'opinion-2013',
      form_version: 1,
    });
  }

  async supplement(): Promise<number> {
    return this.insert('supplement_request', {
      case_id: this.caseId,
      state: 'requested',
      questions: '[]',
      text: SECRET,
      asked_by: await this.userId('oskar'),
      asked_by_name: PEOPLE.oskar.name,
      asked_at: this.now,
      asked_on: '2016-02-11',
      due_on: '2016-03-04',
      from_version: 1,
    });
  }

  async message(from: Person, side: 'applicant' | 'authority'): Promise<number> {
    return this.insert('case_message', {
      case_id: this.caseId,
      from_side: side,
      author_id: await this.userId(from),
      author_name: PEOPLE[from].name,
      organisation_name: PEOPLE[from].at,
      text: SECRET,
      wants_reply: 1,
      at: this.now,
      day: '2016-02-11',
    });
  }

  async decision(kind = 'deny', amount = 0): Promise<number> {
    return this.insert('decision', {
      case_id: this.caseId,
      number: 1,
      kind,
      amount,
      applied: 1_250_000,
      measures: '[]',
      operative_part: SECRET,
      reason_codes: '[]',
      reasons: SECRET,
      conditions: '',
      recall_clause: 0,
      rules_applied: 'Förordning (2016:1)',
      took_part: '[]',
      hearing: SECRET,
      appealable: 0,
      decided_by: await this.userId('beata'),
      decided_by_name: PEOPLE.beata.name,
      decided_at: this.now,
      decided_on: '2016-02-11',
    });
  }

  async conflict(of: Person, row: Row = {}): Promise<number> {
    return this.insert('conflict_declaration', {
      case_id: this.caseId,
      user_id: await this.userId(of),
      user_name: PEOPLE[of].name,
      declared_by: await this.userId(of),
      declared_by_name: PEOPLE[of].name,
      ground: 'party',
      text: SECRET,
      state: 'declared',
      declared_at: this.now,
      ...row,
    });
  }

  async appeal(decisionId: number): Promise<number> {
    return this.insert('appeal', {
      case_id: this.caseId,
      decision_id: decisionId,
      appellant: 'Stockholms stad',
      text: SECRET,
      arrived_on: '2016-02-11',
      state: 'registered',
      registered_by: await this.userId('rut'),
      registered_by_name: PEOPLE.rut.name,
      registered_at: this.now,
    });
  }

  review(decisionId: number, cause: string, state: string): Promise<number> {
    return this.insert('decision_review', {
      case_id: this.caseId,
      decision_id: decisionId,
      cause,
      text: SECRET,
      state,
      registered_by_name: PEOPLE.oskar.name,
      registered_at: this.now,
    });
  }

  async change(): Promise<number> {
    return this.insert('change_request', {
      case_id: this.caseId,
      subject: 'budget',
      old_value: SECRET,
      new_value: SECRET,
      reasons: SECRET,
      state: 'approved',
      requested_by: await this.userId('sven'),
      requested_by_name: PEOPLE.sven.name,
      requested_at: this.now,
      requested_on: '2016-02-11',
    });
  }

  /** Asked for and refused. */
  delay(): Promise<number> {
    return this.insert('delay_request', {
      case_id: this.caseId,
      text: SECRET,
      state: 'refused',
      requested_by_name: PEOPLE.sven.name,
      requested_at: this.now,
      requested_on: '2016-02-11',
      due_on: '2016-03-10',
      decided_by_name: PEOPLE.oskar.name,
      decided_on: '2016-02-12',
      reasons: 'Yttrandet väntas.',
    });
  }

  /** A row of a batch, to be decided or written. */
  async batchRow(kind: 'decision' | 'letter', command: object): Promise<number> {
    const batchId = await this.insert('batch', {
      kind,
      round_id: 1,
      title: 'Flera på en gång',
      command: JSON.stringify(command),
      created_by: await this.userId('beata'),
      created_by_name: PEOPLE.beata.name,
      created_at: this.now,
    });
    return this.insert('batch_row', { batch_id: batchId, case_id: this.caseId });
  }
}
