import { z } from 'zod';
import { ORGANISATION_KINDS } from '../access/role-fits.js';
import { email, id, legalDay } from './fields.js';

/** POST /api/session */
export const signIn = z.strictObject({ email, password: z.string().min(1).max(200) });

export const membership = z.object({
  id,
  organisationId: id,
  organisationName: z.string(),
  organisationKind: z.enum(ORGANISATION_KINDS),
  countyCode: z.string().nullable(),
  role: z.string(),
  roleLabel: z.string(),
  validFrom: legalDay,
  validTo: legalDay.nullable(),
});
export type Membership = z.infer<typeof membership>;

/** GET /api/session; 401 when nobody is signed in. `csrfToken` goes into the header `x-csrf-token` of every write. */
export const session = z.object({
  user: z.object({
    id,
    name: z.string(),
    email: z.string(),
    locale: z.enum(['sv', 'en']),
    mailPreference: z.enum(['atOnce', 'dailyDigest', 'off']).optional(),
  }),
  memberships: z.array(membership),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  /** Which front the person belongs to: the portal `/` or the back office `/admin/`. */
  side: z.enum(['applicant', 'authority', 'county']),
  csrfToken: z.string(),
  demo: z.boolean(),
  /** Medel's day, which the demo can set. */
  today: legalDay,
  expiresAt: z.string(),
});
export type Session = z.infer<typeof session>;

/** GET /api/me */
export const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  locale: z.enum(['sv', 'en']),
  mailPreference: z.enum(['atOnce', 'dailyDigest', 'off']),
});
export type Me = z.infer<typeof me>;
/** PATCH /api/me */
export const meChange = z.strictObject({
  locale: z.enum(['sv', 'en']).optional(),
  mailPreference: z.enum(['atOnce', 'dailyDigest', 'off']).optional(),
});
/** PUT /api/me/password */
export const passwordChange = z.strictObject({
  currentPassword: z.string().min(1).max(200),
  newPassword: z.string().min(12, 'Lösenordet måste ha minst 12 tecken.').max(200),
});
/** GET and PUT /api/me/preferences: react-admin's store (saved queries, columns), at most 64 kB. */
export const preferences = z.record(z.string().max(200), z.unknown());

/** GET /api/demo, open to all. `busy` while the year is being moved forward. */
export const demo = z.object({
  demo: z.boolean(),
  today: legalDay,
  password: z.string().optional(),
  accounts: z
    .array(
      z.object({
        name: z.string(),
        email: z.string(),
        roleLabel: z.string(),
        organisation: z.string(),
        side: z.enum(['applicant', 'authority', 'county']),
      }),
    )
    .optional(),
  busy: z.object({ from: legalDay, to: legalDay, at: legalDay }).nullable().optional(),
});
export type Demo = z.infer<typeof demo>;
/** POST /api/demo/day: 202, then poll GET /api/demo until `busy` is null. Forward only. */
export const demoDay = z.strictObject({ day: legalDay });

/** POST /api/invitations/:token/acceptance, open to the one who holds the token. */
export const invitationAcceptance = z.strictObject({
  password: z.string().min(12, 'Lösenordet måste ha minst 12 tecken.').max(200),
});
export const invitation = z.object({
  name: z.string(),
  email: z.string(),
  organisation: z.string(),
  roleLabel: z.string(),
  expiresAt: z.string(),
});
