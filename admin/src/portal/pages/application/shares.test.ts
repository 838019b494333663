import type { ApplicationMember } from '#domain/contracts/applications.js';
import { balanceOf, readShare, shareBalance, takingPart, unanswered } from './shares.js';

const member = (
  organisationId: number,
  status: ApplicationMember['status'],
  share: number | null = null,
  isLead = false,
): ApplicationMember => ({
  organisationId,
  organisationName: `Kommun ${organisationId}`,
  countyCode: '01',
  countyName: 'Stockholms län',
  isLead,
  share,
  status,
  statusLabel: status,
  answeredBy: null,
  answeredAt: null,
  mayAnswer: false,
});

describe('the shares of those who apply together', () => {
  const members = [
    member(1, 'confirmed', 600_000, true),
    member(2, 'invited', 150_000),
    member(3, 'declined', 999),
    member(4, 'removed', 999),
  ];

  it('are those of the invited and the confirmed', () => {
    expect(takingPart(members).map(({ organisationId }) => organisationId)).toEqual([1, 2]);
    expect(balanceOf(members, 800_000)).toEqual({
      sum: 750_000,
      applied: 800_000,
      left: 50_000,
      meets: false,
    });
  });

  it('meet what is applied for only when not a krona differs', () => {
    expect(shareBalance([600_000, 200_000], 800_000).meets).toBe(true);
    expect(shareBalance([600_000, 200_001], 800_000)).toMatchObject({ left: -1, meets: false });
    expect(shareBalance([600_000, null], 600_000).meets).toBe(true);
  });

  it('are nothing to ask for when one applies alone', () => {
    expect(shareBalance([null], 800_000).meets).toBe(true);
    expect(shareBalance([], null)).toEqual({ sum: 0, applied: 0, left: 0, meets: true });
  });

  it('wait for those who have not answered, never for the lead', () => {
    expect(unanswered([member(1, 'invited', null, true), ...members]).map((m) => m.organisationId)).toEqual([
      2,
    ]);
  });
});

describe('a share as typed', () => {
  it('is whole kronor, nothing, or not readable', () => {
    expect(readShare('250 000 kr')).toBe(250_000);
    expect(readShare(' ')).toBeNull();
    expect(readShare('0')).toBe(0);
    expect(readShare('en miljon')).toBeUndefined();
    expect(readShare('10,50')).toBeUndefined();
  });
});
