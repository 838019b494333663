import type { Product } from '../support/product';
import { CaseRows, KOMMUN_FORM, type Row } from './case-rows';
import type { Person } from './people';
import { openRound2016 } from './round-2016';

/**
 * Stockholm applies together with Umeå; Göteborg is invited and Region Stockholm has declined. Rows as the use cases leave them, so that
 * the notices can be tried one by one. Oskar and Anders are case officers, Beata and Ragnar decide, Lena is at the county board of Stockholm.
 */
export class JointApplication extends CaseRows {
  private constructor(
    product: Product,
    private readonly roundId: number,
    private readonly potId: number,
  ) {
    super(product, 0);
  }

  static async of(product: Product): Promise<JointApplication> {
    const { round } = await openRound2016(product);
    await product.dataSource.query(
      "UPDATE round SET mechanism = 'application', application_opens_on = '2016-01-28', application_closes_on = '2016-03-01', settings = ? WHERE id = ?",
      [JSON.stringify({ forms: { application: { municipality: KOMMUN_FORM } } }), round.id],
    );
    const application = new JointApplication(product, round.id, round.pots[0]?.id ?? 0);
    await application.alsoIs('anders', 'caseOfficer');
    await application.alsoIs('ragnar', 'decisionMaker');
    application.caseId = await application.open('9.2-1/2016', 'Stockholm', {});
    await application.join('Stockholm', 'confirmed', 1);
    await application.join('Umeå', 'confirmed');
    await application.join('Göteborg', 'invited');
    await application.join('Region Stockholm', 'declined');
    return application;
  }

  async open(registryNumber: string, organisation: string, row: Row): Promise<number> {
    return this.insert('grant_case', {
      registry_number: registryNumber,
      round_id: this.roundId,
      pot_id: this.potId,
      organisation_id: await this.organisationId(organisation),
      recipient_class: 'municipality',
      county_code: '01',
      state: 'bedomning',
      state_since: this.now,
      allotted: 0,
      applied: 1_250_000,
      arrived_on: '2016-02-10',
      joint: 1,
      created_at: this.now,
      ...row,
    });
  }

  async join(organisation: string, status: string, isLead = 0): Promise<void> {
    await this.insert('application_member', {
      case_id: this.caseId,
      organisation_id: await this.organisationId(organisation),
      county_code: '01',
      is_lead: isLead,
      status,
      invited_at: this.now,
    });
  }

  async alsoIs(person: Person, role: string): Promise<void> {
    await this.insert('membership', {
      user_id: await this.userId(person),
      organisation_id: await this.organisationId('Socialstyrelsen'),
      role,
      valid_from: '2010-01-01',
    });
  }
}
