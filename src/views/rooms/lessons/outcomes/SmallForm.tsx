import type { ComparedMeasure } from '../../../../engine/lab/twoWorlds'
import type { OutcomeWords } from '../../../../i18n/outcomeWords'
import { armScenario, type FigureId, type OutcomeReading, specOf } from '../../../../lessons/outcomes'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { SIZE, seedsFrom } from '../../../two/derive'
import { Outcome } from '../../../two/Outcome'
import { useComparison } from '../../../two/useComparison'

/** What of a claim two worlds beside each other can show here. */
const COMPARED: { readonly [Reading in keyof OutcomeReading]?: ComparedMeasure } = {
  hours: 'hours',
  catalogue: 'effectiveCatalogueSize',
  pressed: 'trailerTakeRate',
}

interface SmallFormProps {
  readonly figures: readonly FigureId[]
  readonly say: OutcomeWords
}

/** Lives the first of these comparisons that can be lived here, small, in a worker of its own. */
export function SmallForm({ figures, say }: SmallFormProps) {
  const { twoWorlds } = useMessages()
  const scenario = useSession((state) => state.scenario)
  const { standing, start, stop } = useComparison()
  const found = figures.find((figure) => mayBeLived(figure))
  if (found === undefined) return null
  const { a, b, aReads } = specOf(found)
  const measure = COMPARED[aReads]
  if (b === null || measure === undefined) return null
  const size = { viewers: SIZE.people, titles: SIZE.titles }
  const live = () =>
    start({ a: { ...armScenario(a), ...size }, b: { ...armScenario(b), ...size }, measure, days: SIZE.days, seeds: seedsFrom(scenario) })
  const words = say.tryName(say.figures[found])
  return (
    <div className="outcome-try">
      {standing.kind === 'running' ? (
        <Button onClick={stop}>{twoWorlds.stop}</Button>
      ) : (
        <Button onClick={live} name={words}>
          {say.tryIt}
        </Button>
      )}
      {standing.kind !== 'still' && <p>{say.twoArms(say.arms[a], say.arms[b])}</p>}
      {standing.kind === 'running' && <progress aria-label={words} value={standing.done} />}
      <Outcome standing={standing} />
    </div>
  )
}

function mayBeLived(figure: FigureId): boolean {
  const { a, b, aReads } = specOf(figure)
  return b !== null && a !== b && a !== 'knowingTastes' && COMPARED[aReads] !== undefined
}
