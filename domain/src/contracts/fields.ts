import { z } from 'zod';

/** Field types shared by every contract. Texts are trimmed, bounded and free of NUL; kronor are whole and below 10^12. */

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const text = (max: number) =>
  z
    .string()
    .max(max, `Texten får vara högst ${max} tecken lång.`)
    .refine((value) => !controlCharacters.test(value), 'Texten innehåller tecken som inte kan sparas.')
    .transform((value) => value.trim());

export const requiredText = (max: number) =>
  text(max).refine((value) => value.length > 0, 'Fältet måste fyllas i.');

export const MAX_KRONOR = 999_999_999_999;
export const kronor = z
  .int('Ange hela kronor, utan ören.')
  .min(0, 'Beloppet kan inte vara negativt.')
  .max(MAX_KRONOR, 'Beloppet är orimligt stort.');
export const positiveKronor = kronor.min(1, 'Beloppet måste vara minst 1 krona.');

/** A legal day in Europe/Stockholm, YYYY-MM-DD, that exists in the calendar. */
export const legalDay = z.iso.date('Ange en dag som finns, i formen ÅÅÅÅ-MM-DD.');
/** A moment, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** Every id is an unsigned 32-bit number in the database. */
export const id = z.int().min(1).max(4_294_967_295);
export const version = z.int().min(1).max(2_147_483_647);
export const email = z
  .email('E-postadressen är inte giltig.')
  .max(254)
  .transform((value) => value.toLowerCase());

export const recipientClass = z.enum(['municipality', 'region', 'nonProfit']);
export type RecipientClass = z.infer<typeof recipientClass>;

export const amounts = z.object({
  allotted: kronor.describe('Beviljat belopp, summan av allt som tilldelats ärendet'),
  requisitioned: kronor,
  paid: kronor,
  /** null until a report is in: not answered is not zero. */
  used: kronor.nullable(),
  claimed: kronor,
  repaid: kronor,
  waived: kronor,
});
export type Amounts = z.infer<typeof amounts>;

export const refusal = z.object({
  code: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
});

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string(),
  /** Every reason of a refusal, each with its Swedish text. */
  reasons: z.array(refusal.extend({ title: z.string(), detail: z.string() })).optional(),
  /** Every field of a malformed request. */
  fields: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problem>;

export const countyCode = z.string().regex(/^\d{2}$/, 'Ange länskoden med två siffror.');
/** A permanent key inside a round's settings: it stays when the words change. */
export const key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,29}$/, 'Använd högst 30 bokstäver och siffror, med gemen först.');
