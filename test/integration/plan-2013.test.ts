import { applications2013, type ApplicationPlan } from '../../api/seed/year-2013/plan-2013';

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** The figures of the national follow-up for 2013 (Socialstyrelsen 2014). */
const FIGURES = {
  municipality: {
    applications: 127,
    joint: 42,
    applied: 135_000_000,
    granted: 106,
    grantedSum: 53_700_000,
    denied: 21,
    withdrawn: 0,
  },
  nonProfit: {
    applications: 152,
    joint: 14,
    applied: 86_700_000,
    granted: 100,
    grantedSum: 20_000_000,
    denied: 51,
    withdrawn: 1,
  },
};

describe.each(Object.entries(FIGURES))(
  'the applications of 2013 to the pot of %s',
  (recipientClass, figures) => {
    const plans = applications2013().filter((plan) => plan.recipientClass === recipientClass);
    const of = (...outcomes: ApplicationPlan['outcome'][]) =>
      plans.filter(({ outcome }) => outcomes.includes(outcome));

    it('come to the figures of the year', () => {
      expect({
        applications: plans.length,
        joint: plans.filter(({ members }) => members.length > 0).length,
        applied: sum(plans.map(({ applied }) => applied)),
        granted: of('grant', 'grantInPart').length,
        grantedSum: sum(plans.map(({ granted }) => granted)),
        denied: of('deny').length,
        withdrawn: of('withdrawn').length,
      }).toEqual(figures);
    });

    it('hang together one by one', () => {
      for (const plan of plans) {
        expect(sum(plan.shares)).toBe(plan.applied);
        expect(sum(plan.budget.map(({ amount }) => amount))).toBe(plan.applied);
        if (plan.outcome === 'grant') expect(plan.granted).toBe(plan.applied);
        if (plan.outcome === 'grantInPart') expect(plan.granted).toBeLessThan(plan.applied);
        if (plan.outcome === 'grantInPart') expect(plan.granted).toBeGreaterThan(0);
        if (plan.outcome === 'deny') expect(plan.granted).toBe(0);
        expect(Math.min(...plan.shares)).toBeGreaterThan(0);
      }
    });

    it('name nobody twice', () => {
      const names = plans.flatMap(({ lead, members }) => [lead, ...members].map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
    });
  },
);
