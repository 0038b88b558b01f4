/**
 * Who may import whom. The folders of src/ stand in the order of the work, and arrows point to earlier ones only;
 * behind each are the folders it needs. Every file of a folder is bound by its line; tests are not.
 */
const FOLDERS = {
  model: [],
  problem: ['model'],
  read: ['model', 'problem'],
  command: ['problem', 'read'],
  words: ['model', 'problem', 'read'],
  compose: ['model', 'problem', 'read', 'words'],
  check: ['model', 'problem', 'read', 'compose'],
  new: ['model', 'problem', 'read', 'check'],
  pdf: ['model'],
  paper: ['model', 'problem', 'read', 'compose', 'pdf'],
  answers: ['model', 'read', 'pdf'],
  progress: ['model'],
  publish: ['model', 'read', 'pdf', 'paper', 'answers'],
  browser: ['model', 'pdf', 'answers', 'progress'],
};

/** Astro's own folders, and what stands between them and the steps above. */
const WEB = ['web', 'pages', 'layouts', 'components', 'styles', 'middleware\\.ts', 'env\\.d\\.ts'];

const importsOnly = ([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(FOLDERS).map(importsOnly),
    {
      name: 'browser-code-stays-clear-of-node',
      severity: 'error',
      from: {
        path: '^src/(model|pdf|answers|progress|browser)/',
        pathNot: '\\.test\\.ts$|^src/answers/export/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-code-takes-no-table-of-files',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^src/answers/export/' },
    },
    {
      name: 'only-the-web-imports-astro',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${WEB.join('|')}|build/)` },
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
      from: { path: '^src/', pathNot: '^src/paper/typeset/typeset\\.ts$|\\.test\\.ts$|fixture\\.ts$' },
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
