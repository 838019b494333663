import type { Tone } from './theme.js';

/** One table for every status word: case, payment, claim, message. The label comes from the server. */
const TONE_OF_STATUS: Record<string, Tone> = {
  utkast: 'neutral',
  ansokan: 'action',
  bedomning: 'progress',
  beviljad: 'action',
  rekvirerad: 'progress',
  rapporterad: 'warning',
  aterkravd: 'danger',
  aterbetald: 'success',
  avslutad: 'success',
  planned: 'action',
  prepared: 'progress',
  attested: 'progress',
  paid: 'success',
  stopped: 'danger',
  issued: 'danger',
  partlyPaid: 'warning',
  waiting: 'action',
  sent: 'success',
  file: 'success',
  failed: 'danger',
  ok: 'success',
  broken: 'danger',
  late: 'warning',
};

export function toneOf(status: string): Tone {
  return TONE_OF_STATUS[status] ?? 'neutral';
}
