/** Jest runs CommonJS: Jest's own ESM mode cannot require the ESM-only packages of Nest on Node 20 (docs/decisions/0002). */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const project = (name, roots, extra = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [],
  resolver: '<rootDir>/test/support/jest-resolver.cjs',
  moduleNameMapper: {
    '^#domain/(.*)\\.js$': '<rootDir>/domain/src/$1',
    '^#api/(.*)\\.js$': '<rootDir>/api/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  ...extra,
});

/** Real servers answer when they can; two cores shared with a browser are sometimes slow. */
const patient = { setupFilesAfterEnv: ['<rootDir>/test/support/patience.cjs'] };

export default {
  projects: [
    project('domain', ['domain', 'admin']),
    project('architecture', ['test/architecture']),
    project('integration', ['test/integration'], patient),
    project('journeys', ['test/journeys'], patient),
    project('faults', ['test/faults'], patient),
    project('browser', ['test/browser'], patient),
  ],
};
