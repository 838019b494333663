import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLifecycles } from '#domain/lifecycle/render-lifecycles.js';

const page = join(__dirname, '../../docs/lifecycles.md');

it('docs/lifecycles.md is what the machines say', () => {
  if (process.env.UPDATE_LIFECYCLES === '1') writeFileSync(page, renderLifecycles());
  expect(readFileSync(page, 'utf8')).toBe(renderLifecycles());
});
