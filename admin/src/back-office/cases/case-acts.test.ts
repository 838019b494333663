import type { CaseDetail } from '#domain/contracts/index.js';
import { actsOn, decidable } from './case-acts.js';

const say = (swedish: string) => swedish;
const reason = (code: string) => ({ code, title: code, detail: '' });
const report = { reviewedAt: null, returnedAt: null };
const stockholm = (part: object) => ({ reports: [], allowedEvents: [], ...part }) as unknown as CaseDetail;

test('a step is blocked by what its form cannot give, never by what it asks for', () => {
  const claimBack = {
    event: 'claimBack',
    label: 'Återkräv',
    allowed: false,
    reasons: [reason('reasons.missing'), reason('payment.stillOpen')],
  };
  const [act] = actsOn(stockholm({ allowedEvents: [claimBack] }), [], say);
  expect(act?.reasons.map(({ code }) => code)).toEqual(['payment.stillOpen']);
});

test('an unreviewed report can be reviewed by those who may, and nobody else', () => {
  const events = (permissions: string[]) =>
    actsOn(stockholm({ reports: [report] }), permissions, say).map(({ event }) => event);
  expect(events(['report.review'])).toEqual(['reviewReport']);
  expect(events(['case.read'])).toEqual([]);
});

test('a reviewed report is not reviewed again', () => {
  expect(
    actsOn(
      stockholm({ reports: [{ ...report, reviewedAt: '2017-04-03T08:00:00Z' }] }),
      ['report.review'],
      say,
    ),
  ).toEqual([]);
});

test('what Medel does by itself is no button', () => {
  expect(
    actsOn(
      stockholm({ allowedEvents: [{ event: 'settleClaim', label: 'Reglera', allowed: true, reasons: [] }] }),
      [],
      say,
    ),
  ).toEqual([]);
});

test('an application is decided where its proposal stands, not by three buttons in a row', () => {
  const grant = { event: 'grant', label: 'Bevilja', allowed: true, reasons: [] };
  const decided = stockholm({ allowedEvents: [grant] });
  expect([actsOn(decided, [], say), decidable(decided), decidable(stockholm({}))]).toEqual([[], true, false]);
});
