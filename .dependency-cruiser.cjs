/**
 * The import rules: what each folder may import, and so who may know what.
 *
 * They are the wall between the simulated people (world) and the company (service), the promise that the engine runs
 * anywhere, and the promise that the page computes nothing heavy. `npm run check:imports` applies them, and
 * test/ground/imports.test.ts plants one violation of each rule below and sees it caught.
 */

const engine = (folder) => `^src/engine/${folder}/`

/** Files under `from` may import `only` these, and nothing else. */
const onlyImports = (name, comment, { from, only }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: only },
})

/** Files under `from` (but `except`) may not import `to`. */
const neverImports = (name, comment, { from, except, to }) => ({
  name,
  comment,
  severity: 'error',
  from: except === undefined ? { path: from } : { path: from, pathNot: except },
  to: { path: to },
})

const WORDS = [engine('contract'), engine('math'), '^src/scenario/']
const ML_MATRIX = '(^|/)node_modules/ml-matrix/'

const wall = [
  onlyImports('scenario-imports-nothing', 'scenario is data: everybody may import it because it imports nobody', {
    from: '^src/scenario/',
    only: ['^src/scenario/'],
  }),
  onlyImports('engine-runs-anywhere', 'the engine imports itself, scenario and ml-matrix', {
    from: '^src/engine/',
    only: ['^src/engine/', '^src/scenario/', ML_MATRIX],
  }),
  onlyImports('math-stands-alone', 'math knows numbers only', {
    from: engine('math'),
    only: [engine('math'), ML_MATRIX],
  }),
  onlyImports('contract-is-only-words', 'contract is what both sides of the wall say', {
    from: engine('contract'),
    only: [engine('contract'), '^src/scenario/'],
  }),
  onlyImports('world-is-hidden', 'the world never imports the service: people do not read its models', {
    from: engine('world'),
    only: [engine('world'), ML_MATRIX, ...WORDS],
  }),
  onlyImports('service-is-blindfolded', 'the service never imports the world: it knows the log and the catalogue', {
    from: engine('service'),
    only: [engine('service'), ML_MATRIX, ...WORDS],
  }),
  onlyImports('datasets-know-no-world', 'real ratings are read by the service alone', {
    from: engine('datasets'),
    only: [engine('datasets'), engine('service'), ML_MATRIX, ...WORDS],
  }),
  onlyImports('a-study-knows-no-world', 'what is learned from a table is learned by the service alone, whoever the people are', {
    from: engine('study'),
    only: [engine('study'), engine('datasets'), engine('service'), ML_MATRIX, ...WORDS],
  }),
  neverImports('only-the-lab-sees-the-world', 'lab alone imports both sides', {
    from: '^src/',
    except: ['^src/engine/(world|lab)/'],
    to: engine('world'),
  }),
]

const service = [
  onlyImports('log-comes-first', 'the log is recorded before anything is learned from it', {
    from: engine('service/log'),
    only: [engine('service/log'), ...WORDS],
  }),
  neverImports('models-know-no-page', 'a recommender scores; pages, trailers and the studio use it', {
    from: engine('service/models'),
    to: engine('service/(pages|trailers|studio|metrics)'),
  }),
  neverImports('trailers-know-no-page', 'a trailer policy does not know where the tile stands', {
    from: engine('service/trailers'),
    to: engine('service/(pages|studio|metrics)'),
  }),
]

const page = [
  {
    name: 'the-page-takes-only-types',
    comment: 'all but the entry of the worker knows the engine by its types, and talks to it through the worker',
    severity: 'error',
    from: { path: '^src/((app|store|views|lessons|i18n|worker)/|main\\.tsx$)', pathNot: '\\.worker\\.ts$' },
    to: { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
  },
  neverImports('the-worker-hosts-a-lab', 'the worker speaks to the lab, not to what is behind it', {
    from: '^src/worker/',
    to: engine('(service|datasets)'),
  }),
  onlyImports('lessons-are-data', 'lessons hold no drawing code', {
    from: '^src/lessons/',
    only: ['^src/(lessons|scenario|engine|i18n)/'],
  }),
  onlyImports('messages-are-data', 'i18n words what it is given', {
    from: '^src/i18n/',
    only: ['^src/(i18n|scenario|engine)/'],
  }),
  onlyImports('store-is-below-views', 'the store knows no view', {
    from: '^src/store/',
    only: ['^src/(store|scenario|engine|worker|i18n|lessons)/', '(^|/)node_modules/(zustand|idb)/'],
  }),
  neverImports('views-are-below-app', 'app composes the views, not the other way round', {
    from: '^src/views/',
    to: '^src/app/',
  }),
  neverImports('only-main-is-above-app', 'main starts the app; nothing imports main', { from: '^src/', to: '^src/main' }),
  neverImports('nothing-imports-a-program', 'cli and build are where a run begins', {
    from: '^src/',
    except: ['^src/(cli|build)/'],
    to: '^src/(cli|build)/',
  }),
  neverImports('only-charts-draw-with-recharts', 'so that recharts stays in a lazy chunk', {
    from: '^src/',
    except: ['^src/views/charts/'],
    to: '(^|/)node_modules/recharts/',
  }),
  neverImports('react-stays-on-the-page', 'React in app, views and main', {
    from: '^src/',
    except: ['^src/(app|views)/', '^src/main\\.tsx$'],
    to: '(^|/)node_modules/(react|react-dom|@types/react|@types/react-dom)/',
  }),
]

const hygiene = [
  {
    name: 'no-circles',
    comment: 'two files that import each other are one file in two pieces',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'everything-resolves',
    comment: 'an import that the checker cannot follow is one it cannot check',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'node-only-in-programs',
    comment: 'what runs in a browser imports nothing of Node',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(cli|build)/' },
    to: { dependencyTypes: ['core'] },
  },
  neverImports('no-tests-in-the-source', 'tests know the source, not the other way round', {
    from: '^src/',
    to: '^(test|dist)/',
  }),
  {
    name: 'no-tools-in-the-product',
    comment: 'development packages serve the build, not the visitor',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/build/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
]

module.exports = {
  forbidden: [...wall, ...service, ...page, ...hygiene],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}
