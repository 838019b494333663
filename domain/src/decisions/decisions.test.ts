import { isAppealable } from './appealable.js';
import { hearingText } from './hearing-text.js';
import { DECISION_LABELS, eventOf, isGrant, PROPOSAL_LABELS } from './kind-labels.js';
import { type ProposalContent, proposalRefusals } from './proposal-refusals.js';

describe('the hearing', () => {
  const none = { sentOn: null, answerBy: null, answeredOn: null, skippedReason: null };

  it('tells when the party was told and what came', () => {
    expect(
      hearingText({ ...none, sentOn: '2013-04-02', answerBy: '2013-04-16', answeredOn: '2013-04-10' }),
    ).toBe('Sökanden underrättades om underlaget 2 april 2013 och svarade 10 april 2013.');
    expect(hearingText({ ...none, sentOn: '2013-04-02', answerBy: '2013-04-16' })).toBe(
      'Sökanden underrättades om underlaget 2 april 2013 med svar senast 16 april 2013. Inget svar kom in.',
    );
  });

  it('or why it was not', () => {
    expect(hearingText({ ...none, skippedReason: 'Uppenbart obehövligt.' })).toBe('Uppenbart obehövligt.');
    expect(hearingText(none)).toBe('');
  });
});

it('an appeal is open where the round says so', () => {
  expect(isAppealable('deny', { appeal: 'none', appealableKinds: ['deny'] })).toBe(false);
  expect(isAppealable('deny', { appeal: 'all', appealableKinds: [] })).toBe(true);
  expect(isAppealable('deny', { appeal: 'byDecisionType', appealableKinds: ['deny'] })).toBe(true);
  expect(isAppealable('grant', { appeal: 'byDecisionType', appealableKinds: ['deny'] })).toBe(false);
});

describe('a proposal', () => {
  const ground = {
    measures: [
      { key: 'mapping', title: 'Kartläggning', area: 'a', applied: 300_000 },
      { key: 'training', title: 'Utbildning', area: 'a', applied: 100_000 },
    ],
  };
  const whole: ProposalContent = {
    kind: 'grant',
    amount: 400_000,
    measures: [],
    reasonCodes: [],
    reasons: '',
    conditions: '',
    recallClause: true,
  };
  const codes = (proposal: Partial<ProposalContent>) =>
    proposalRefusals({ ...whole, ...proposal }, 400_000, ground).map(({ code }) => code);

  it('of the whole needs no reasons, and is the whole', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ amount: 399_999 })).toEqual(['proposal.notWhole']);
    expect(codes({ amount: 400_001 })).toEqual(['proposal.notWhole']);
    expect(proposalRefusals({ ...whole, amount: 0 }, 0, ground).map(({ code }) => code)).toEqual([
      'proposal.notWhole',
    ]);
  });

  it('of a part lies between nothing and the whole, with reasons', () => {
    const part = { kind: 'grantInPart', amount: 250_000, reasons: 'Återkommande lön.' } as const;
    expect(codes(part)).toEqual([]);
    expect(codes({ ...part, amount: 0 })).toEqual(['proposal.notInPart']);
    expect(codes({ ...part, amount: 400_000 })).toEqual(['proposal.notInPart']);
    expect(codes({ ...part, reasons: '  ' })).toEqual(['reasons.missing']);
  });

  it('to deny or dismiss gives nothing, with reasons', () => {
    for (const kind of ['deny', 'dismiss'] as const) {
      expect(codes({ kind, amount: 0, reasons: 'Kraven är inte uppfyllda.' })).toEqual([]);
      expect(codes({ kind, amount: 1 })).toEqual(['proposal.amountNotZero', 'reasons.missing']);
    }
  });

  it('splits its sum over the measures, none of them above what was applied for', () => {
    const part = { kind: 'grantInPart', amount: 250_000, reasons: 'Delvis.' } as const;
    expect(codes({ ...part, measures: [{ measure: 'mapping', amount: 250_000 }] })).toEqual([]);
    expect(codes({ ...part, measures: [{ measure: 'mapping', amount: 249_999 }] })).toEqual([
      'proposal.measuresDiffer',
    ]);
    expect(
      codes({
        ...part,
        measures: [
          { measure: 'mapping', amount: 100_000 },
          { measure: 'training', amount: 150_000 },
        ],
      }),
    ).toEqual(['measure.exceedsApplied']);
  });
});

it('every kind has words and an event', () => {
  for (const kind of ['grant', 'grantInPart', 'deny', 'dismiss'] as const) {
    expect([PROPOSAL_LABELS[kind], DECISION_LABELS[kind]].every((words) => /^\p{Lu}/u.test(words))).toBe(
      true,
    );
    expect(eventOf(kind)).toBe(isGrant(kind) ? 'grant' : kind);
  }
});
