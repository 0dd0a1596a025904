/** For every import rule, a file that breaks it. The tree they are planted in obeys every rule. */

export interface Plant {
  readonly rule: string
  readonly file: string
  readonly text: string
}

/** A small tree in the shape of `src` that breaks no rule, and uses each way of importing that is allowed. */
export const CLEAN_TREE: Readonly<Record<string, string>> = {
  'src/main.tsx': "import { shell } from './app/shell'\nimport { createRoot } from 'react-dom/client'\nshell(createRoot)\n",
  'src/app/shell.tsx': "import { page } from '../views/page'\nexport const shell = (f: unknown) => [page, f]\n",
  'src/views/page.tsx':
    "import { use } from 'react'\nimport type { Score } from '../engine/service/models/als'\nimport { host } from '../worker/client'\nexport const page = (s: Score) => [use, s, host]\nexport const later = () => import('./charts/curve')\n",
  'src/views/charts/curve.tsx': "import { LineChart } from 'recharts'\nexport const curve = LineChart\n",
  'src/store/store.ts': "import { createStore } from 'zustand/vanilla'\nexport const store = createStore\n",
  'src/lessons/first.ts': "import { knob } from '../scenario/knobs'\nexport const first = knob\n",
  'src/i18n/en.ts': 'export const en = 1\n',
  'src/worker/spawn.ts': "import address from './lab.worker?worker&url'\nexport const spawn = () => new Worker(address)\n",
  'src/worker/client.ts': "import type { Lab } from '../engine/lab/lab'\nexport const host = (lab: Lab) => lab\n",
  'src/worker/lab.worker.ts': "import { lab } from '../engine/lab/lab'\nexport const run = lab\n",
  'src/cli/simulate.ts':
    "import { readFileSync } from 'node:fs'\nimport { lab } from '../engine/lab/lab'\nexport const run = [lab, readFileSync]\n",
  'src/build/check.ts': "import { cruise } from 'dependency-cruiser'\nexport const check = cruise\n",
  'src/scenario/knobs.ts': 'export const knob = 1\n',
  'src/engine/math/dense.ts': "import { Matrix } from 'ml-matrix'\nexport const dense = Matrix\n",
  'src/engine/contract/ids.ts': "import { knob } from '../../scenario/knobs'\nexport const id = knob\n",
  'src/engine/world/people.ts': "import { id } from '../contract/ids'\nexport const people = id\n",
  'src/engine/service/log/log.ts': "import { id } from '../../contract/ids'\nexport const log = id\n",
  'src/engine/service/models/als.ts': "import { log } from '../log/log'\nexport type Score = number\nexport const als = log\n",
  'src/engine/service/trailers/policy.ts': "import { als } from '../models/als'\nexport const policy = als\n",
  'src/engine/service/pages/page.ts': "import { policy } from '../trailers/policy'\nexport const page = policy\n",
  'src/engine/lab/lab.ts':
    "import { people } from '../world/people'\nimport { page } from '../service/pages/page'\nexport type Lab = number\nexport const lab = [people, page]\n",
  'src/engine/datasets/movielens.ts': "import { als } from '../service/models/als'\nexport const movielens = als\n",
}

const plant = (rule: string, file: string, text: string): Plant => ({ rule, file, text: `${text}\n` })
const value = (rule: string, file: string, from: string): Plant =>
  plant(rule, file, `import * as planted from '${from}'\nexport const used = planted`)
const typeOnly = (rule: string, file: string, from: string): Plant =>
  plant(rule, file, `import type * as planted from '${from}'\nexport type Used = typeof planted`)

const PAGE = 'the-page-takes-only-types'

export const PLANTS: readonly Plant[] = [
  value('scenario-imports-nothing', 'src/scenario/planted.ts', '../engine/contract/ids'),
  typeOnly('scenario-imports-nothing', 'src/scenario/planted.ts', '../engine/contract/ids'),
  value('engine-runs-anywhere', 'src/engine/lab/planted.ts', '../../store/store'),
  value('engine-runs-anywhere', 'src/engine/lab/planted.ts', 'zustand/vanilla'),
  value('engine-runs-anywhere', 'src/engine/math/planted.ts', 'node:crypto'),
  value('math-stands-alone', 'src/engine/math/planted.ts', '../contract/ids'),
  value('contract-is-only-words', 'src/engine/contract/planted.ts', '../world/people'),
  value('world-is-hidden', 'src/engine/world/planted.ts', '../service/log/log'),
  typeOnly('world-is-hidden', 'src/engine/world/planted.ts', '../service/models/als'),
  value('world-is-hidden', 'src/engine/world/planted.ts', '../lab/lab'),
  value('service-is-blindfolded', 'src/engine/service/pages/planted.ts', '../../world/people'),
  typeOnly('service-is-blindfolded', 'src/engine/service/log/planted.ts', '../../world/people'),
  value('service-is-blindfolded', 'src/engine/service/models/planted.ts', '../../lab/lab'),
  plant('service-is-blindfolded', 'src/engine/service/models/planted.ts', "export const peek = () => import('../../world/people')"),
  plant('service-is-blindfolded', 'src/engine/service/models/planted.ts', "export { people } from '../../world/people'"),
  plant('service-is-blindfolded', 'src/engine/service/models/planted.ts', "export type Peek = import('../../world/people').Person"),
  value('a-study-knows-no-world', 'src/engine/study/planted.ts', '../world/people'),
  value('datasets-know-no-world', 'src/engine/datasets/planted.ts', '../world/people'),
  value('only-the-lab-sees-the-world', 'src/cli/planted.ts', '../engine/world/people'),
  typeOnly('only-the-lab-sees-the-world', 'src/views/planted.tsx', '../engine/world/people'),
  value('log-comes-first', 'src/engine/service/log/planted.ts', '../models/als'),
  value('models-know-no-page', 'src/engine/service/models/planted.ts', '../pages/page'),
  value('trailers-know-no-page', 'src/engine/service/trailers/planted.ts', '../pages/page'),
  value(PAGE, 'src/views/planted.tsx', '../engine/lab/lab'),
  value(PAGE, 'src/store/planted.ts', '../engine/contract/ids'),
  value(PAGE, 'src/app/planted.tsx', '../engine/lab/lab'),
  value(PAGE, 'src/worker/planted.ts', '../engine/lab/lab'),
  value(PAGE, 'src/lessons/planted.ts', '../engine/math/dense'),
  value(PAGE, 'src/i18n/planted.ts', '../engine/contract/ids'),
  plant(PAGE, 'src/main.tsx', "import { lab } from './engine/lab/lab'\nexport const used = lab"),
  plant(PAGE, 'src/views/planted.tsx', "export const peek = () => import('../engine/lab/lab')"),
  plant(PAGE, 'src/views/planted.tsx', "import { type Lab, lab } from '../engine/lab/lab'\nexport const used: Lab[] = lab"),
  plant(
    PAGE,
    'src/views/planted.tsx',
    "import type { Lab } from '../engine/lab/lab'\nimport { lab } from '../engine/lab/lab'\nexport const used: Lab[] = lab",
  ),
  value('the-worker-hosts-a-lab', 'src/worker/planted.ts', '../engine/service/log/log'),
  value('lessons-are-data', 'src/lessons/planted.ts', '../views/page'),
  value('messages-are-data', 'src/i18n/planted.ts', '../store/store'),
  value('store-is-below-views', 'src/store/planted.ts', '../views/page'),
  value('views-are-below-app', 'src/views/planted.tsx', '../app/shell'),
  value('only-main-is-above-app', 'src/views/planted.tsx', '../main'),
  value('nothing-imports-a-program', 'src/store/planted.ts', '../cli/simulate'),
  value('only-charts-draw-with-recharts', 'src/views/planted.tsx', 'recharts'),
  value('react-stays-on-the-page', 'src/worker/planted.ts', 'react'),
  plant('no-circles', 'src/scenario/knobs.ts', "export * from './planted'\nexport const knob = 1"),
  value('everything-resolves', 'src/store/planted.ts', './nowhere'),
  value('node-only-in-programs', 'src/store/planted.ts', 'node:fs'),
  value('no-tests-in-the-source', 'src/cli/planted.ts', '../../test/helper'),
  value('no-tools-in-the-product', 'src/store/planted.ts', 'vite'),
]
