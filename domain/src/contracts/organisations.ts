import { z } from 'zod';
import { ORGANISATION_KINDS } from '../access/role-fits.js';
import { ROLE_NAMES } from '../access/roles.js';
import { isValidBankgiro } from '../identifiers/bankgiro.js';
import { email, id, instant, legalDay, requiredText, text, version } from './fields.js';

/** Nobody is given the role of Medel itself. */
const role = z.enum(ROLE_NAMES.filter((name) => name !== 'system'));

export const organisation = z.object({
  id,
  version,
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string(),
  organisationNumber: z.string().nullable(),
  municipalityCode: z.string().nullable(),
  countyCode: z.string().nullable(),
  countyName: z.string().nullable(),
  contactEmail: z.string().nullable(),
  contactPhone: z.string().nullable(),
  postalAddress: z.string().nullable(),
  bankgiro: z.string().nullable(),
  cases: z.int(),
  members: z.int(),
});
export type Organisation = z.infer<typeof organisation>;
export const organisationFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  kind: z.string().max(20).optional(),
  countyCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
});
/** PATCH /api/organisations/:id */
export const organisationChange = z.strictObject({
  version,
  contactEmail: z.union([email, z.literal('')]).optional(),
  contactPhone: text(40).optional(),
  postalAddress: text(300).optional(),
  bankgiro: text(12)
    .refine(
      (value) => value === '' || isValidBankgiro(value),
      'Bankgirot har fel kontrollsiffra eller fel längd.',
    )
    .transform((value) => value.replace(/\D/g, ''))
    .optional()
    .describe('Dit återbetalningar görs; bara för den bidragsgivande myndigheten'),
});

/** GET /api/organisations/:id/members */
export const member = z.object({
  membershipId: id,
  userId: id,
  name: z.string(),
  email: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  validFrom: legalDay,
  validTo: legalDay.nullable(),
  invited: z.boolean(),
  active: z.boolean(),
});
export type Member = z.infer<typeof member>;
/** POST /api/organisations/:id/members: an existing user gets the role, an unknown address gets an invitation. */
export const memberInvitation = z.strictObject({
  name: requiredText(120),
  email,
  role,
  validFrom: legalDay.optional(),
  validTo: legalDay.nullable().optional(),
});
/** DELETE /api/organisations/:id/members/:membershipId ends the membership today. */

export const userRow = z.object({
  id,
  version,
  name: z.string(),
  email: z.string(),
  active: z.boolean(),
  lastSignInAt: instant.nullable(),
  memberships: z.array(
    z.object({
      id,
      organisationId: id,
      organisationName: z.string(),
      role: z.string(),
      roleLabel: z.string(),
      validFrom: legalDay,
      validTo: legalDay.nullable(),
    }),
  ),
});
export type UserRow = z.infer<typeof userRow>;
export const userFilter = z.strictObject({
  q: text(100).optional(),
  id: z.array(id).max(500).optional(),
  organisationId: id.optional(),
  role: z.string().max(30).optional(),
  active: z.boolean().optional(),
});
/** POST /api/users invites; PATCH /api/users/:id. */
export const userInvitation = z.strictObject({ name: requiredText(120), email, organisationId: id, role });
export const userChange = z.strictObject({
  version,
  name: requiredText(120).optional(),
  active: z.boolean().optional(),
});
/** POST /api/users/:id/memberships; DELETE …/:membershipId ends it at once. */
export const membershipCreation = z.strictObject({
  organisationId: id,
  role,
  validFrom: legalDay.optional(),
  validTo: legalDay.nullable().optional(),
});
