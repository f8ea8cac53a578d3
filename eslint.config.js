import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/**
 * Dependencies point one way (CONTRIBUTING, Layout). Each layer may import itself and those before
 * it; `texts` and `legal` import nothing of ours.
 */
const LAYERS = [
  ['texts', 'legal', 'edition'],
  ['schemas'],
  ['markdown', 'search', 'import', 'export', 'offline'],
  ['content'],
  ['components', 'layouts'],
  ['pages'],
];

/** Zones for import-x: files in `target` must not import from `from`. */
const zones = LAYERS.flatMap((names, level) =>
  names.flatMap((name) => {
    const later = LAYERS.slice(level + 1).flat();
    const beside = names.filter(
      (other) => other !== name && name !== 'layouts' && name !== 'components',
    );
    return [...later, ...beside].map((from) => ({
      target: `./src/${name}`,
      from: `./src/${from}`,
      message: `src/${name} must not depend on src/${from}: dependencies point from pages down to legal.`,
    }));
  }),
);

export default tseslint.config(
  { ignores: ['dist', 'dist.*', 'dist-usb*', 'release', '.astro', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Words of the law are NFC letters; spreading them by code point is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver(), createNodeResolver()],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    // The core is pure: no file system, no network, no framework, nothing of a browser.
    files: ['src/legal/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'src/legal imports nothing from outside; it stays pure.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'document', 'window', 'localStorage'],
    },
  },
  {
    // Type information is not available for .astro files and plain scripts.
    files: ['**/*.astro', '**/*.astro/*.ts', '*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
