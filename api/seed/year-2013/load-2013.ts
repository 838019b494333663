import type { Product } from '../demo-stage.js';
import type { SettableClock } from '../open-year-2016.js';
import { apply, withdrawIn2013 } from './apply-2013.js';
import { decideIn2013, payIn2013 } from './decide-2013.js';
import { assessIn2013, assignIn2013, hearCountiesIn2013 } from './handle-2013.js';
import { openRound2013 } from './open-2013.js';
import { loadPeople2013 } from './people-2013.js';
import { reportIn2013 } from './report-2013.js';
import { Scene } from './scene-2013.js';

/**
 * The round of 2013 through the product's own use cases, from the draft to the last closed case. Every step looks at what stands
 * in the database, so that a load that was cut off goes on where it was. The kommuner's own people must be there already.
 */
export async function load2013(product: Product, clock: SettableClock, password: string): Promise<void> {
  const scene = new Scene(product, clock);
  await scene.setDay('2013-02-11');
  await loadPeople2013(scene.dataSource, password, clock.now());
  for (const step of [
    openRound2013,
    apply,
    assignIn2013,
    hearCountiesIn2013,
    withdrawIn2013,
    assessIn2013,
    decideIn2013,
    payIn2013,
    reportIn2013,
  ])
    await step(scene);
}
