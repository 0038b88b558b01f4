import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// Names of fields are taken apart and put together in one file. Ids of parts of a page have `__` as well, so whole strings are free.
const message = 'A field name is taken apart and put together by src/model/field-name.ts only.';
const FIELD_NAME_SYNTAX = [
  'Literal[regex.pattern=/__/]',
  'CallExpression[callee.property.name=/^(split|join|indexOf|lastIndexOf|includes|startsWith|endsWith|replace|replaceAll|concat)$/] > Literal[value=/__/]',
  'BinaryExpression[operator="+"] > Literal[value=/__/]',
  'TemplateElement[value.raw=/__(is_|on--|r\\d|r-?$)/]',
  'TemplateLiteral[expressions.length>1] > TemplateElement[value.raw=/__/]',
].map((selector) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
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
