import type { EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.js';

export interface Recipient {
  id: number;
  kind: RecipientClass;
  name: string;
  organisationNumber: string | null;
  municipalityCode: string | null;
  countyCode: string;
}

export type Found = { recipient: Recipient } | { problem: 'unknown' | 'wrongClass' };

const CLASSES: readonly RecipientClass[] = ['municipality', 'region', 'nonProfit'];

/** Those that a list can allot money to. Non-profits are given money when they have applied. */
export function loadRecipients(manager: EntityManager): Promise<Recipient[]> {
  return manager.query(
    `SELECT id, kind, name, organisation_number AS organisationNumber, municipality_code AS municipalityCode, county_code AS countyCode
     FROM organisation WHERE kind IN ('municipality', 'region') ORDER BY county_code, municipality_code, id`,
  );
}

/** Finds who a code means: kommunkod, länskod, a region's name or organisationsnummer. Excel drops leading zeros. */
export class RecipientIndex {
  private readonly byClass: Readonly<Record<RecipientClass, ReadonlyMap<string, Recipient>>>;

  constructor(recipients: readonly Recipient[]) {
    this.byClass = {
      municipality: index(recipients, 'municipality'),
      region: index(recipients, 'region'),
      nonProfit: index(recipients, 'nonProfit'),
    };
  }

  find(code: string, recipientClass: RecipientClass): Found {
    const recipient = this.look(code, recipientClass);
    if (recipient) return { recipient };
    const isOther = CLASSES.some((other) => other !== recipientClass && this.look(code, other));
    return { problem: isOther ? 'wrongClass' : 'unknown' };
  }

  private look(code: string, recipientClass: RecipientClass): Recipient | undefined {
    const known = this.byClass[recipientClass];
    const number = parseOrganisationNumber(code);
    if (number) return known.get(number);
    if (recipientClass === 'nonProfit') return undefined;
    const length = recipientClass === 'municipality' ? 4 : 2;
    const digits = code.trim();
    // One zero at most is lost: "14" is no kommun, and "014" no county.
    if (/^\d+$/.test(digits))
      return digits.length >= length - 1 ? known.get(digits.padStart(length, '0')) : undefined;
    return known.get(plain(code));
  }
}

function index(recipients: readonly Recipient[], kind: RecipientClass): ReadonlyMap<string, Recipient> {
  const own = recipients.filter((recipient) => recipient.kind === kind);
  return new Map(own.flatMap((recipient) => keysOf(recipient).map((key) => [key, recipient] as const)));
}

const CODES: Readonly<Record<RecipientClass, (recipient: Recipient) => (string | null)[]>> = {
  municipality: ({ municipalityCode }) => [municipalityCode],
  region: ({ countyCode, name }) => [countyCode, plain(name)],
  nonProfit: () => [],
};

/** A kommun is not found by its name: Håbo and Habo are too much alike for money. */
function keysOf(recipient: Recipient): string[] {
  return [...CODES[recipient.kind](recipient), recipient.organisationNumber].filter((key) => key !== null);
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
