import { relative, sep } from 'node:path';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { objectionTo } from './scripts/lib/import-rules.mjs';

/** The import zones; the rules and their reasons are in scripts/lib/import-rules.mjs. */
const zones = {
  meta: { type: 'problem', schema: [], messages: { zone: '{{reason}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const judge = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const reason = objectionTo({ file, specifier: source.value, isType });
      if (reason) context.report({ node, messageId: 'zone', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => judge(node, node.source, takesOnlyTypes(node)),
      ExportNamedDeclaration: (node) => judge(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => judge(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => judge(node, node.source, false),
    };
  },
};

function takesOnlyTypes({ importKind, specifiers }) {
  if (importKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

const noSave = {
  selector: 'CallExpression[callee.property.name="save"]',
  message:
    'save() overwrites a newer row silently and writes its old version back: use insert, or UPDATE … WHERE id = ? AND version = ? and count the rows (docs/decisions/0003).',
};

const noRawPages = {
  selector: 'JSXOpeningElement[name.name=/^(DataTable|Edit)$/]',
  message:
    "The list and the edit page have one shape each: use the one in admin/src/shared instead of react-admin's own.",
};

const noSkippedTests = ['describe', 'it', 'test'].flatMap((object) =>
  ['skip', 'only', 'todo', 'failing'].map((property) => ({
    object,
    property,
    message: 'A test that does not run proves nothing: repair it or remove it.',
  })),
);

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.medel/', '.medel-test/', 'node_modules/']),
  {
    // A rule that is wrong is changed here, for everybody, with a reason; comments in files have no effect.
    linterOptions: { noInlineConfig: true },
    plugins: { medel: { rules: { zones } } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommended],
    rules: {
      'medel/zones': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'no-restricted-properties': ['error', ...noSkippedTests],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-useless-constructor': 'error',
      '@typescript-eslint/unified-signatures': 'error',
    },
  },
  {
    files: ['api/**/*.ts', 'workers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noSave] },
  },
  {
    // Commands write to the terminal.
    files: ['api/src/*.ts', 'api/seed/**/*.ts', 'workers/src/main.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', noRawPages],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A dialog must put the focus on its safe answer.
      'jsx-a11y-x/no-autofocus': 'off',
    },
  },
  {
    files: ['admin/src/shared/**/*.tsx', 'admin/src/back-office/shared/**/*.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
    },
  },
);
