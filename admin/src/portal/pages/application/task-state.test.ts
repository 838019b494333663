import { isReady, taskState } from './task-state.js';

const progress = (part: Partial<Parameters<typeof taskState>[0]>, begun = true) =>
  taskState({ page: 'a', required: 3, answered: 3, unreadable: 0, forbidden: 0, ...part }, begun);

describe('the state of a part of the application', () => {
  it('is done when every required question is answered', () => {
    expect(progress({})).toEqual({ kind: 'done' });
    expect(progress({ answered: 1 })).toEqual({ kind: 'missing', missing: 2 });
  });

  it('is wrong when something cannot be read or is forbidden, whatever else is missing', () => {
    expect(progress({ unreadable: 1 })).toEqual({ kind: 'wrong' });
    expect(progress({ answered: 0, forbidden: 1 })).toEqual({ kind: 'wrong' });
  });

  it('is not wrong before anybody has written in it, yet it hinders', () => {
    const empty = progress({ required: 0, answered: 0, forbidden: 1 }, false);
    expect(empty).toEqual({ kind: 'notBegun' });
    expect(isReady(empty)).toBe(false);
  });

  it('is optional when nothing is required and nothing written, and done once it is', () => {
    expect(progress({ required: 0, answered: 0 }, false)).toEqual({ kind: 'optional' });
    expect(progress({ required: 0, answered: 0 })).toEqual({ kind: 'done' });
  });

  it('hinders the submission only when something is missing or wrong', () => {
    expect(isReady(progress({}))).toBe(true);
    expect(isReady(progress({ required: 0, answered: 0 }, false))).toBe(true);
    expect(isReady(progress({ answered: 2 }))).toBe(false);
    expect(isReady(progress({ forbidden: 1 }))).toBe(false);
  });
});
