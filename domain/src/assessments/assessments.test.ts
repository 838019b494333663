import fc from 'fast-check';
import { type Protocol, protocol } from '../contracts/assessments.js';
import type { AssessmentGround } from './assessment-ground.js';
import {
  measuresWithinApplied,
  missingInProtocol,
  proposedSum,
  unknownInProtocol,
} from './check-protocol.js';
import { disagreements } from './disagreements.js';
import { REASON_CATALOGUE } from './reason-catalogue.js';
import { requirementsMet } from './requirements-met.js';
import { weightedScore } from './weighted-score.js';

const criteria = [
  { key: 'quality', title: 'Kvalitet', weight: 60, maxScore: 5 },
  { key: 'tie', title: 'Koppling', weight: 40, maxScore: 4 },
];
const ground: AssessmentGround = {
  requirements: [{ key: 'knowledge', title: 'Kunskap om våldets omfattning', description: '' }],
  criteria,
  members: [
    { organisationId: 1, organisationName: 'Umeå', isLead: true, share: 300_000 },
    { organisationId: 2, organisationName: 'Vännäs', isLead: false, share: 100_000 },
  ],
  measures: [
    { key: 'mapping', title: 'Kartläggning', area: 'Förutsättningar', applied: 300_000 },
    { key: 'shelter', title: 'Skyddat boende', area: 'Skydd', applied: 100_000 },
    { key: 'training', title: 'Utbildning', area: 'Förutsättningar', applied: null },
  ],
};
const finished: Protocol = protocol.parse({
  requirements: [
    { organisationId: 1, requirement: 'knowledge', verdict: 'met' },
    { organisationId: 2, requirement: 'knowledge', verdict: 'partly' },
  ],
  scores: [
    { criterion: 'quality', score: 4 },
    { criterion: 'tie', score: 2 },
  ],
  measures: [
    { measure: 'mapping', proposed: 250_000 },
    { measure: 'shelter', proposed: 0 },
  ],
});

describe('the weighted score', () => {
  it('is per cent of the highest possible', () => {
    expect(weightedScore(criteria, finished.scores)).toBe(68);
    expect(
      weightedScore(
        criteria,
        criteria.map(({ key, maxScore }) => ({ criterion: key, score: maxScore })),
      ),
    ).toBe(100);
  });

  it('is nothing without criteria, or while one lacks its score', () => {
    expect(weightedScore([], [])).toBeNull();
    expect(weightedScore(criteria, [{ criterion: 'quality', score: 5 }])).toBeNull();
    expect(weightedScore(criteria, [{ criterion: 'quality', score: null }])).toBeNull();
  });

  it('grows with each score and stays between 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(3), (quality, tie) => {
        const of = (a: number, b: number) =>
          weightedScore(criteria, [
            { criterion: 'quality', score: a },
            { criterion: 'tie', score: b },
          ]) as number;
        expect(of(quality + 1, tie)).toBeGreaterThan(of(quality, tie));
        expect(of(quality, tie)).toBeGreaterThanOrEqual(0);
        expect(of(quality, tie + 1)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a protocol', () => {
  it('is finished with a verdict, a score and a sum for everything that is applied for', () => {
    expect(missingInProtocol(finished, ground)).toEqual([]);
    expect(missingInProtocol(protocol.parse({}), ground)).toEqual([
      {
        code: 'assessment.incomplete',
        data: {
          missing: 6,
          what: [
            'Umeå: Kunskap om våldets omfattning',
            'Vännäs: Kunskap om våldets omfattning',
            'Kvalitet',
            'Koppling',
            'Kartläggning',
            'Skyddat boende',
          ],
        },
      },
    ]);
  });

  it('proposes for no measure more than was applied for, and nothing where nothing was', () => {
    const amounts = (...rows: [string, number][]) => rows.map(([measure, amount]) => ({ measure, amount }));
    expect(measuresWithinApplied(amounts(['mapping', 300_000], ['training', 0]), ground)).toEqual([]);
    expect(measuresWithinApplied(amounts(['mapping', 300_001], ['training', 1]), ground)).toEqual([
      {
        code: 'measure.exceedsApplied',
        data: { measure: 'mapping', title: 'Kartläggning', amount: 300_001, applied: 300_000 },
      },
      {
        code: 'measure.exceedsApplied',
        data: { measure: 'training', title: 'Utbildning', amount: 1, applied: 0 },
      },
    ]);
  });

  it('names what the round or the application does not have', () => {
    const odd = protocol.parse({
      requirements: [{ organisationId: 3, requirement: 'other', verdict: null }],
      scores: [
        { criterion: 'tie', score: 5 },
        { criterion: 'other', score: 1 },
      ],
      measures: [{ measure: 'other', proposed: 1 }],
    });
    expect(unknownInProtocol(odd, ground).map(({ field }) => field)).toEqual([
      'protocol.requirements.0.organisationId',
      'protocol.requirements.0.requirement',
      'protocol.scores.0.score',
      'protocol.scores.1.criterion',
      'protocol.measures.0.measure',
    ]);
    expect(unknownInProtocol(finished, ground)).toEqual([]);
  });

  it('sums what it proposes; nothing said is not zero', () => {
    expect(proposedSum(finished)).toBe(250_000);
    expect(proposedSum({ measures: [{ measure: 'mapping', proposed: null }] })).toBeNull();
  });

  it('says in a word whether the requirements are met', () => {
    const verdicts = (...all: Protocol['requirements'][number]['verdict'][]) =>
      requirementsMet({
        requirements: all.map((verdict, at) => ({ organisationId: at, requirement: 'a', verdict, note: '' })),
      });
    expect(verdicts('met', 'met')).toBe('all');
    expect(verdicts('met', 'notMet')).toBe('partly');
    expect(verdicts('partly')).toBe('partly');
    expect(verdicts('notMet')).toBe('none');
    expect(verdicts('met', null)).toBe('unknown');
    expect(verdicts()).toBe('unknown');
  });
});

describe('two assessors', () => {
  const other: Protocol = {
    ...finished,
    scores: [
      { criterion: 'quality', score: 4, note: '' },
      { criterion: 'tie', score: 3, note: '' },
    ],
    measures: [{ measure: 'mapping', proposed: 200_000 }],
  };

  it('are shown where they differ, and only there', () => {
    expect(
      disagreements(ground, [
        { assessorName: 'Oskar', protocol: finished },
        { assessorName: 'Hanna', protocol: other },
      ]).map(({ what, values }) => [what, ...values.map(({ value }) => value)]),
    ).toEqual([
      ['Koppling', '2 av 4', '3 av 4'],
      ['Kartläggning', '250\u00a0000\u00a0kr', '200\u00a0000\u00a0kr'],
      ['Skyddat boende', '0\u00a0kr', 'Inte bedömt'],
    ]);
  });

  it('differ from nobody when there is one', () => {
    expect(disagreements(ground, [{ assessorName: 'Oskar', protocol: finished }])).toEqual([]);
  });
});

it('the catalogue has words for each reason', () => {
  expect(REASON_CATALOGUE).toHaveLength(7);
  for (const { label, text } of REASON_CATALOGUE) {
    expect(label).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  }
});
