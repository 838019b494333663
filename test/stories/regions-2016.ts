import type { AllotmentPreview } from '#domain/contracts/index.js';
import type { Product } from '../support/product';
import { must, openRound2016, type Story } from './round-2016';

/** Round 2016 with equal shares to the 21 regioner and nothing to the kommuner: enough cases, and quick. */
export async function allotRegions2016(product: Product): Promise<Story> {
  const story = await openRound2016(product);
  const preview = must(
    await story.maria.post<AllotmentPreview>(`/api/rounds/${story.round.id}/allotment-previews`, {
      potId: story.round.pots[1]?.id,
      key: 'equalShares',
    }),
  );
  must(await story.maria.post(`/api/rounds/${story.round.id}/allotments`, { previewId: preview.id }));
  return story;
}
