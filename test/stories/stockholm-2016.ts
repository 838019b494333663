import type { CaseDetail, Problem } from '#domain/contracts/index.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { PASSWORD, type Product } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';
import { PEOPLE, type Person } from './people';
import { caseOf, must, requisition } from './round-2016';

/** Everybody who has a part in Stockholm's year, signed in, and the steps that tests begin behind. */
export class StockholmsYear {
  private readonly visitors = new Map<Person, Visitor>();

  constructor(
    readonly product: Product,
    readonly kommun = 'Stockholm',
    private readonly signatory: Person = 'sven',
  ) {}

  async as(person: Person): Promise<Visitor> {
    const known = this.visitors.get(person) ?? (await this.product.signIn(PEOPLE[person].email));
    this.visitors.set(person, known);
    return known;
  }

  async seenBy(person: Person): Promise<CaseDetail> {
    return caseOf(await this.as(person), this.kommun);
  }

  async requisition(amount?: number): Promise<void> {
    must(
      await requisition(
        await this.as(this.signatory),
        await this.seenBy(this.signatory),
        amount === undefined ? {} : { amount },
      ),
    );
  }

  /** Erik prepares, Elin attests, Erik marks as paid. */
  async pay(paidOn = '2016-06-22', reference = 'BG-1'): Promise<void> {
    await this.paymentStep('erik', 'preparation');
    await this.paymentStep('elin', 'attestation');
    await this.paymentStep('erik', 'settlement', { paidOn, reference });
  }

  /** The step on the case's last payment. */
  async paymentStep(person: Person, step: string, body: object = {}): Promise<void> {
    must(await this.tryPaymentStep(person, step, body));
  }

  async tryPaymentStep(person: Person, step: string, body: object = {}): Promise<Answer<Problem>> {
    const payment = (await this.seenBy('oskar')).payments.at(-1);
    return (await this.as(person)).post(`/api/payments/${payment?.id}/${step}`, {
      version: payment?.version,
      ...body,
    });
  }

  async report(answers: Record<string, unknown> = VALID_REPORT): Promise<Answer<Problem>> {
    const { id, version } = await this.seenBy(this.signatory);
    return (await this.as(this.signatory)).post(`/api/cases/${id}/report`, {
      version,
      answers,
      password: PASSWORD,
      confirmedSignatory: true,
    });
  }

  /** Sends an act to the case with the version that person sees now. */
  async act(person: Person, noun: string, body: object = {}): Promise<Answer<Problem>> {
    const { id, version } = await this.seenBy(person);
    return (await this.as(person)).post(`/api/cases/${id}/${noun}`, { version, ...body });
  }

  /** Requisitioned, paid 2016-06-22 and standing on `day`. */
  async untilPaid(day = '2017-03-28'): Promise<void> {
    await this.product.setDay('2016-06-01');
    await this.requisition();
    await this.product.setDay('2016-06-22');
    await this.pay();
    await this.product.setDay(day);
  }
}

export const codes = ({ body }: Answer<Problem>): string[] =>
  body.reasons?.map(({ code }) => code) ?? [body.code];
