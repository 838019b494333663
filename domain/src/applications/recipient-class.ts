import type { OrganisationKind } from '../access/role-fits.js';
import type { RecipientClass } from '../contracts/fields.js';

const CLASSES: Readonly<Partial<Record<OrganisationKind, RecipientClass>>> = {
  municipality: 'municipality',
  districtBoard: 'municipality',
  region: 'region',
  nonProfit: 'nonProfit',
};

/** The class an organisation applies in: a district board in its kommun's. Undefined for those who never apply. */
export function recipientClassOf(kind: OrganisationKind): RecipientClass | undefined {
  return CLASSES[kind];
}

/** Everybody who applies in that class, and may so apply together. */
export function kindsOf(recipientClass: RecipientClass): OrganisationKind[] {
  return (Object.keys(CLASSES) as OrganisationKind[]).filter((kind) => CLASSES[kind] === recipientClass);
}
