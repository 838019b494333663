import { safeNextPath, signInPath } from './next-path.js';

describe('where the sign-in leads', () => {
  it.each(['/arenden/7?flik=1#belopp', '/admin/#/cases'])('keeps %s of this origin', (next) => {
    expect(safeNextPath(next)).toBe(next);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
    null,
  ])('refuses %p', (next) => {
    expect(safeNextPath(next)).toBeUndefined();
  });

  it('carries the page that was asked for', () => {
    expect(signInPath('/arenden/7?a=b')).toBe('/logga-in?next=%2Farenden%2F7%3Fa%3Db');
    expect(signInPath('/')).toBe('/logga-in');
  });
});
