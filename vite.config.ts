import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { sitePlugin } from './src/build/sitePlugin.ts'

/** Where the programs for Node go: within the project, so that they find its packages, and out of sight. */
const PROGRAMS = 'node_modules/.cache/seance'

/** A part that is fetched later finds what it imports by itself: the list of it all would come with every first visit (1.2 KB gzip). */
const onlyFromThePage = (_file: string, files: string[], { hostType }: { readonly hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? files : []

/** What every first visit needs and many parts share: one file packs better than eleven. */
const BASE = new RegExp(
  [
    'node_modules/(react|react-dom|scheduler|zustand)/',
    'src/store/(session|link|opening)\\.ts',
    'src/i18n/(format|rich)\\.ts',
    'src/views/art/.*(Poster|Portrait|picture)\\.tsx?',
    'src/views/(vocabulary\\.ts|page/use(Question|Opened)\\.ts|parts/(Select|Waiting|Sentence)\\.tsx|rooms/screen/picks\\.ts)',
  ].join('|'),
)

/** The same within the worker: what its first day needs of the log and the models, and parts that come later need as well. */
const SERVICE =
  /src\/(scenario\/|engine\/(contract\/|math\/(quantiles|random|draws|elementary)|world\/traits|service\/(trailers\/aspects|log\/(?!export|erasing|replacing|mergeByMinute)|models\/(alsModel|rowSolve|checks|lastHistory|nearest|content|blendModel|byTitle|popularity|fitting))))/

/** One configuration for the site, the programs for Node (`vite build --ssr`) and the tests. */
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), sitePlugin()],
  build: isSsrBuild
    ? { target: 'node20', outDir: PROGRAMS, emptyOutDir: false, copyPublicDir: false, sourcemap: true }
    : {
        target: 'es2022',
        modulePreload: { polyfill: false, resolveDependencies: onlyFromThePage },
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } } },
      },
  // As a module, the worker fetches later what is asked of it later.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'service', test: SERVICE }] } } } },
  ssr: { noExternal: ['ml-matrix', 'is-any-array', 'ml-array-rescale', 'ml-array-max', 'ml-array-min'] },
  test: {
    reporters: ['default', './src/build/tallyReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/ground/leavesNothing.ts', 'test/support/everyPart.ts'],
          // On two cores the default is one worker. A fresh one for each file would cost more than most files' tests.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          isolate: false,
          // A test that hangs fails; one that a busy machine slows does not: no test asserts a time.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/globalSetup.ts'],
          // Two browsers at a time, after the unit tests: a walk waits more than it works, and two cores are not enough for more.
          maxWorkers: 2,
          // What a walk needs is loaded once a worker, and its browser is started once.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as Playwright's own waits: one second, the default, is short on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
}))
