import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import writeExcelFile from 'write-excel-file/node';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.js';
import type { Actor } from '../platform/actor.js';
import { exampleAmounts } from './example-key.js';
import { findManagedPot } from './pot-ground.js';
import { loadRecipients, type Recipient } from './recipients.js';

export interface ExampleQuery {
  actor: Actor;
  roundId: number;
  potId: number;
}

/** A list to start from: every recipient of the pot with an amount that together meet its frame. */
@Injectable()
export class ExampleList {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async run({ actor, roundId, potId }: ExampleQuery): Promise<Buffer> {
    const { manager } = this.dataSource;
    const { pot } = await findManagedPot(manager, actor, roundId, potId);
    const recipients = (await loadRecipients(manager)).filter(
      (recipient) => recipient.kind === pot.recipientClass,
    );
    const amounts = exampleAmounts(pot.frame, pot.recipientClass, recipients.map(codeOf));
    return writeList(pot.recipientClass === 'municipality' ? 'kommunkod' : 'länskod', recipients, amounts);
  }
}

function codeOf(recipient: Recipient): string {
  return recipient.municipalityCode ?? recipient.countyCode;
}

function writeList(
  codeHeader: string,
  recipients: readonly Recipient[],
  amounts: ReadonlyMap<string, number>,
): Promise<Buffer> {
  const header = [codeHeader, 'organisationsnummer', 'namn', 'belopp'].map((value) => ({
    value,
    fontWeight: 'bold' as const,
  }));
  const rows = recipients.map((recipient) => [
    { value: codeOf(recipient), type: String },
    {
      value: recipient.organisationNumber ? formatOrganisationNumber(recipient.organisationNumber) : '',
      type: String,
    },
    { value: recipient.name, type: String },
    { value: amounts.get(codeOf(recipient)) ?? 0, type: Number, format: '# ##0' },
  ]);
  const columns = [{ width: 12 }, { width: 22 }, { width: 30 }, { width: 14 }];
  return writeExcelFile([header, ...rows], { columns, sheet: 'Fördelning', stickyRowsCount: 1 }).toBuffer();
}
