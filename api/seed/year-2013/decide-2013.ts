import { DecideApplication } from '../../src/decisions/decide-application.js';
import { PayBatch } from '../../src/payments/pay-batch.js';
import { DEMO_OFFICIALS } from '../demo-accounts.js';
import { PROGRAMME_2013, type Scene } from './scene-2013.js';

const REFERENCE = 'BG 20130617';
/** As many as one batch takes. */
const MOST = 200;

/** One decision an application; what is granted is requisitioned by Medel at once. */
export async function decideIn2013(scene: Scene): Promise<void> {
  await scene.setDay('2013-05-29');
  const actor = await scene.person(DEMO_OFFICIALS.decisionMaker);
  const proposed = (await scene.applicationsIn('bedomning')).filter(({ proposalId }) => proposalId !== null);
  await scene.each(proposed, ({ caseId, version, proposalId }) =>
    scene.product.get(DecideApplication).run({
      caseId,
      actor,
      decision: { version, proposalId: Number(proposalId), tookPart: [], dissent: '' },
    }),
  );
}

/** Prepared by one, attested by the other, paid within the round's 15 working days. */
export async function payIn2013(scene: Scene): Promise<void> {
  for (const [day, step, from, email] of [
    ['2013-06-05', 'preparation', 'planned', DEMO_OFFICIALS.preparer],
    ['2013-06-07', 'attestation', 'prepared', DEMO_OFFICIALS.attester],
    ['2013-06-17', 'settlement', 'attested', DEMO_OFFICIALS.preparer],
  ] as const) {
    await scene.setDay(day);
    const actor = await scene.person(email);
    const ids = await paymentsIn(scene, from);
    for (let at = 0; at < ids.length; at += MOST)
      await scene.product.get(PayBatch).run(
        {
          step,
          ids: ids.slice(at, at + MOST),
          ...(step === 'settlement' ? { paidOn: day, reference: REFERENCE } : {}),
        },
        actor,
      );
  }
}

async function paymentsIn({ dataSource }: Scene, state: string): Promise<number[]> {
  const rows = await dataSource.query<{ id: number }[]>(
    `SELECT y.id FROM payment y JOIN grant_case c ON c.id = y.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     WHERE p.code = ? AND y.state = ? ORDER BY y.id`,
    [PROGRAMME_2013, state],
  );
  return rows.map(({ id }) => id);
}
