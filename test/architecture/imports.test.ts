import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportStatement, objectionTo } from '../../scripts/lib/import-rules.mjs';
import { filesBelow } from '../../scripts/lib/tree-hash.mjs';

// The lint says the same in the editor; this reads the files themselves, so that nothing in a file can switch it off.
const root = join(__dirname, '../..');
const sources = filesBelow(['domain', 'api', 'workers', 'admin', 'test', 'bench']).filter((file) =>
  /\.tsx?$/.test(file),
);

describe('imports', () => {
  it('there is something to judge', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('nothing is imported across a border that design.md 2 draws', () => {
    const objections = sources
      .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
      .flatMap((statement) => {
        const reason = objectionTo(statement);
        return reason ? [`${statement.file} imports ${statement.specifier}: ${reason}`] : [];
      });
    expect(objections).toEqual([]);
  });

  it.each([
    ['domain/src/money/ledger.ts', `import { readFileSync } from 'node:fs';`],
    ['domain/src/money/ledger.ts', `import type { GrantCase } from '#api/cases/grant-case.entity.js';`],
    ['domain/src/money/ledger.ts', `import { Model } from 'survey-core';`],
    ['domain/src/money/ledger.ts', `export { sum } from 'lodash';`],
    ['api/src/cases/show-case.ts', `import '../../../workers/src/main.js';`],
    ['api/src/cases/show-case.ts', `import { decide } from '../../../domain/src/lifecycle/decide.js';`],
    ['api/src/cases/show-case.ts', `import { Queue } from 'bullmq';`],
    ['api/src/cases/show-case.ts', `const react = await import('react-dom/server');`],
    ['api/src/platform/audit.ts', `import { GrantCase } from '../cases/grant-case.entity.js';`],
    ['api/src/payments/payments.controller.ts', `import { GrantCase } from '../cases/grant-case.entity.js';`],
    ['api/src/payments/attest-payment.ts', `import { CasesController } from '../cases/cases.controller.js';`],
    [
      'workers/src/processors/send-notice.processor.ts',
      `import { GrantCase } from '#api/cases/grant-case.entity.js';`,
    ],
    [
      'api/src/payments/payments.controller.ts',
      `import { type Pot, Round } from '../rounds/round.entity.js';`,
    ],
    ['workers/src/main.ts', `import { App } from '../../admin/src/portal/App.js';`],
    ['admin/src/portal/App.tsx', `import { GrantCase } from '#api/cases/grant-case.entity.js';`],
    ['admin/src/portal/App.tsx', `import { Survey } from 'survey-react-ui';`],
    ['admin/src/portal/App.tsx', `import pino from 'pino';`],
  ])('%s may not %s', (file, text) => {
    expect(importsOf(file, text).map((statement) => objectionTo(statement))).toEqual([expect.any(String)]);
  });

  it.each([
    ['domain/src/forms/survey-model.ts', `import { Model } from 'survey-core';`],
    ['domain/src/contracts/cases.ts', `import { z } from 'zod';`],
    ['api/src/payments/attest-payment.ts', `import { Pot } from '../rounds/round.entity.js';`],
    ['api/src/payments/payments.controller.ts', `import type { Pot } from '../rounds/round.entity.js';`],
    [
      'api/src/payments/payments.controller.ts',
      `import { type Pot, type Round } from '../rounds/round.entity.js';`,
    ],
    ['api/src/payments/attest-payment.ts', `import { decide } from '#domain/lifecycle/decide.js';`],
    ['api/src/platform/bell.ts', `import { Queue } from 'bullmq';`],
    ['workers/src/main.ts', `import { sweep } from '#api/deadlines/deadlines.js';`],
    ['admin/src/forms/Form.tsx', `import { Survey } from 'survey-react-ui';`],
  ])('%s may %s', (file, text) => {
    expect(importsOf(file, text).map((statement) => objectionTo(statement))).toEqual([undefined]);
  });
});

describe('sizes (house.md 4, with room to spare)', () => {
  // The first pattern that fits counts. Definitions that are lists by nature (forms, translations, contracts) may be long.
  const LIMITS: ReadonlyArray<readonly [RegExp, number]> = [
    [/^admin\/src\/(portal\/)?i18n\//, 700],
    [/^domain\/src\/(forms|contracts)\//, 400],
    [/^domain\/src\/lifecycle\/refusal-texts/, 400],
    [/^api\/(migrations|seed)\//, 500],
    [/\.test\.tsx?$/, 500],
    [/^(test|bench)\//, 500],
    [/\.controller\.ts$/, 150],
    [/\.processor\.ts$/, 90],
    [/^domain\//, 300],
    [/^(api|workers)\//, 260],
    [/^admin\//, 330],
  ];

  it('no file is far longer than its kind', () => {
    const tooLong = sources.flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      const limit = LIMITS.find(([pattern]) => pattern.test(file))?.[1];
      return limit !== undefined && lines <= limit ? [] : [`${file} has ${lines} lines (limit ${limit})`];
    });
    expect(tooLong).toEqual([]);
  });
});

/** `import … from`, `export … from`, `import '…'` and `import('…')`; only statements at the start of a line count as such. */
function importsOf(file: string, text: string): ImportStatement[] {
  const withClause = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?)\s+from\s+['"]([^'"]+)['"]/gm,
  );
  const bare = text.matchAll(/(?:^\s*import\s+|\b(?:import|require)\(\s*)['"]([^'"]+)['"]/gm);
  return [
    ...[...withClause].map(([, type, clause, specifier]) => ({
      file,
      specifier: specifier!,
      isType: Boolean(type) || /^\{(\s*type\s+\w+( as \w+)?\s*,?)+\s*\}$/.test(clause!),
    })),
    ...[...bare].map(([, specifier]) => ({ file, specifier: specifier!, isType: false })),
  ];
}
