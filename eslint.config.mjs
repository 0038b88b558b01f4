import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.{ts,mjs,js,astro}', '**/*.astro/*.ts'];
const BROWSER_CODE = ['src/{browser,answers,progress,model,pdf}/**/*.ts', 'src/**/*.astro/*.ts'];

// Names of fields are taken apart and put together in one file. Ids of parts of a page have `__` as well, so whole strings are free.
const message = 'A field name is taken apart and put together by src/model/field-name.ts only.';
const FIELD_NAME_SYNTAX = [
  'Literal[regex.pattern=/__/]',
  'CallExpression[callee.property.name=/^(split|join|indexOf|lastIndexOf|includes|startsWith|endsWith|replace|replaceAll|concat)$/] > Literal[value=/__|^--$/]',
  'BinaryExpression[operator="+"] > Literal[value=/__/]',
  'TemplateElement[value.raw=/__(is_|on--|r\\d|r-?$)/]',
  'TemplateLiteral[expressions.length>1] > TemplateElement[value.raw=/__/]',
].map((selector) => ({ selector, message }));

// What the oldest browsers lack in part and no page needs: without it a page looks a little plainer.
const PLAINER_WITHOUT = {
  allowProperties: [
    'accent-color',
    'content-visibility',
    'field-sizing',
    'forced-color-adjust',
    'outline',
    'print-color-adjust',
    'resize',
    'text-size-adjust',
    'text-wrap',
    'user-select',
    // Without it tables go by the window, see tables.css.
    'container-type',
  ],
  allowSelectors: ['details-content', 'has', 'marker'],
  allowAtRules: ['container'],
  allowPropertyValues: { 'break-after': ['avoid'] },
};

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', 'node_modules/'] },
  { files: CODE, extends: tseslint.configs.strict },
  ...astro.configs.recommended.map((config) => ({ files: CODE, ...config })),
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    // The year of the oldest browsers of package.json.
    rules: { 'css/use-baseline': ['error', { available: 2022, ...PLAINER_WITHOUT }] },
  },
  {
    // What browsers load. Methods newer than those of "browserslist" are found by "npm run lint:browser".
    files: BROWSER_CODE,
    plugins: { 'es-x': esX },
    extends: [compat.configs['flat/recommended']],
    rules: { 'es-x/no-regexp-lookbehind-assertions': 'error' },
  },
  {
    files: CODE,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/triple-slash-reference': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/model/field-name.ts', '**/*.test.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FIELD_NAME_SYNTAX] },
  },
  {
    // Components make ids of the parts of a page from the names of fields.
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'TemplateElement[value.raw=/__(is_|on--|r\\d)/]', message }],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
