/** Who may import whom; the folders of src/ are the steps of a build. */
const only = (folder, allowed) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed.map((name) => `^src/${name}`)].join('|') },
});

module.exports = {
  forbidden: [
    only('read', ['sheet/(node|field-name|face|nearest)\\.ts', 'check/problem\\.ts']),
    only('sheet', ['read/library\\.ts', 'read/schema/', 'check/problem\\.ts']),
    only('check', ['read/', 'sheet/']),
    only('new', ['read/', 'sheet/', 'check/']),
    only('pdf', ['sheet/(node|field-name|fields-of|face)\\.ts']),
    only('paper', ['read/schema/', 'read/library\\.ts', 'sheet/', 'pdf/']),
    only('answers', ['pdf/', 'sheet/(node|field-name|fields-of)\\.ts', 'paper/paper-document\\.ts']),
    only('progress', ['sheet/(node|field-name)\\.ts']),
    only('exchange', [
      'read/schema/',
      'sheet/',
      'pdf/manifest\\.ts',
      'paper/(paper-document|make-manifest|placed-fields)\\.ts',
      'answers/',
    ]),
    only('browser', ['answers/', 'progress/', 'sheet/', 'paper/', 'pdf/(manifest|document-id)\\.ts']),
    {
      name: 'browser-code-stays-clear-of-node',
      severity: 'error',
      from: { path: '^src/(pdf|answers|progress|browser)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-web-imports-astro',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(pages|layouts|components|content\\.config|env\\.d)' },
      to: { path: 'node_modules/(astro|@astrojs)/' },
    },
    {
      name: 'nothing-imports-pages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'only-typeset-imports-the-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/paper/typeset\\.ts$|\\.test\\.ts$|fixture\\.ts$' },
      to: { path: 'node_modules/@myriaddreamin/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
