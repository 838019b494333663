import { attachmentProblem } from './attachment-problem.js';

describe('a file to attach', () => {
  it('is refused at once when it is empty or larger than 10 MB', () => {
    expect(attachmentProblem(0, 0)).toBe('empty');
    expect(attachmentProblem(10_000_001, 0)).toBe('tooLarge');
    expect(attachmentProblem(10_000_000, 0)).toBeUndefined();
  });

  it('is the twentieth at most', () => {
    expect(attachmentProblem(1, 19)).toBeUndefined();
    expect(attachmentProblem(1, 20)).toBe('tooMany');
  });
});
