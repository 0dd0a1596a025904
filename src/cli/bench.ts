/** `npm run bench`: prints one JSON line a figure, {"name","value","unit"}, so that they can be followed over time. */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fetchAllAnswers } from '../engine/lab/answering'
import { browser } from './bench/browser'
import { campaigns, launchCompared } from './bench/campaigns'
import { comingBack } from './bench/comingBack'
import { constellation } from './bench/constellation'
import { dataRoom } from './bench/dataRoom'
import { desk } from './bench/desk'
import { evaluation } from './bench/evaluation'
import { launch, launchOrder } from './bench/launch'
import { learnMap } from './bench/learnMap'
import { churn, people } from './bench/longResults'
import { manyPeople } from './bench/manyPeople'
import { memory } from './bench/memory'
import { ordering } from './bench/ordering'
import { results } from './bench/results'
import { runSections, type Section } from './bench/section'
import { sharedDays } from './bench/sharedDays'
import { simulation } from './bench/simulation'
import { load, removeSite } from './bench/site'
import { tabImport } from './bench/tabImport'
import { trailerClaims, trailerPolicies } from './bench/trailerPolicies'
import { visit } from './bench/visit'
import { wall } from './bench/wall'
import { wholeTable } from './bench/wholeTable'

const SECTIONS: readonly Section[] = [
  simulation,
  manyPeople,
  sharedDays,
  desk,
  comingBack,
  memory,
  load,
  visit,
  browser,
  wall,
  constellation,
  wholeTable,
  learnMap,
  tabImport,
  launch,
  launchCompared,
  campaigns,
  dataRoom,
  results,
  people,
  churn,
  launchOrder,
  trailerPolicies,
  trailerClaims,
  ...evaluation,
  ...ordering,
]

const HELP = `Measures speed, memory and size, one JSON line a figure. Compare figures of one idle machine only.

npm run bench -- [flags]
  --only TEXT             only figures whose name contains TEXT
  --quick                 fewer days and repetitions: to see that it runs, not to compare
  --help                  this text

Figures:
${SECTIONS.flatMap(({ units }) => Object.entries(units).map(([name, unit]) => `  ${name.padEnd(32)}${unit}`)).join('\n')}
`

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
if (values.help) process.stdout.write(HELP)
else {
  try {
    await fetchAllAnswers()
    await runSections(SECTIONS, { only: values.only, effort: { quick: values.quick } }, (figure) =>
      process.stdout.write(`${JSON.stringify(figure)}\n`),
    )
  } finally {
    removeSite()
  }
}
