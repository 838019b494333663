import type { LegalDay } from '#domain/calendar/legal-day.js';
import { isWorkingDay } from '#domain/calendar/working-days.js';
import { playPayments, playReceipts } from './demo-finance.js';
import { playReviews } from './demo-officials.js';
import { playReports, playRequisitions } from './demo-recipients.js';
import { type Product, Stage } from './demo-stage.js';

/**
 * Everything the other recipients and the colleagues at Socialstyrelsen do by `day`, through the product's own use cases.
 * Each act is planned from what stands in the database, so a day that was passed over is made up for and a day played twice
 * does nothing. Stockholm's case, and the redistribution, are the visitor's.
 */
export async function playDay(
  product: Product,
  day: LegalDay,
  { withStockholm = false } = {},
): Promise<number> {
  if (!isWorkingDay(day)) return 0;
  const stage = new Stage(product, day, withStockholm);
  if (!(await stage.hasItsPeople())) return 0;
  const acts = [playRequisitions, playPayments, playReports, playReviews, playReceipts];
  let played = 0;
  for (const act of acts) played += await act(stage);
  return played;
}
