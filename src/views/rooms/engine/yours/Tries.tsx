import { useStore } from 'zustand'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { useFormat, useMessages } from '../../../../store/language'
import { dropTry, hand, nameTry, type Try, takeWeights } from '../../../../store/worth/hand'
import { THINGS } from '../../../../store/worth/handWeights'
import { Button } from '../../../parts/Button'
import { DataTable, type Line } from '../../../parts/DataTable'
import { catchFocus } from '../../../parts/focus'
import { DIGITS } from '../../data/worth/derive'
import { RACED, racedOf } from './raced'
import '../../../parts/Stacking.css'

/** Its row goes, and the button with it. */
function drop(id: number): void {
  dropTry(id)
  catchFocus()
}

/** What was raced in this session: each by its name, its weights and what came of it. */
export function Tries() {
  const { hand: say, dataRoom } = useMessages()
  const { signed } = useFormat()
  const tries = useStore(hand, (state) => state.tries)
  if (tries.length === 0) return null
  const measures = RACED.filter((measure) => tries.some(({ result }) => racedOf(result).some((one) => one.measure === measure)))
  const differenceOf = ({ result }: Try, measure: WorthMeasure): string => {
    const difference = racedOf(result).find((one) => one.measure === measure)?.difference
    if (difference === undefined || difference === null) return '–'
    const digits = DIGITS[measure]
    return `${signed(difference.estimate, digits)} (${dataRoom.worth.interval(signed(difference.low, digits), signed(difference.high, digits))})`
  }
  const lines = tries.map(
    (one): Line => ({
      key: String(one.id),
      cells: {
        name: (
          <input
            type="text"
            aria-label={say.race.name}
            value={one.name}
            onChange={({ currentTarget }) => nameTry(one.id, currentTarget.value)}
          />
        ),
        weights: THINGS.flatMap((thing) =>
          one.weights[thing] === 0 ? [] : [`${say.things[thing]} ${signed(one.weights[thing], 1)}`],
        ).join(', '),
        ...Object.fromEntries(measures.map((measure) => [measure, differenceOf(one, measure)])),
        acts: (
          <span className="yours-acts">
            <Button onClick={() => takeWeights(one.weights)} name={say.tries.takeName(one.name)}>
              {say.tries.take}
            </Button>
            <Button onClick={() => drop(one.id)} name={say.tries.dropName(one.name)}>
              {say.tries.drop}
            </Button>
          </span>
        ),
      },
    }),
  )
  const columns = [
    { key: 'name', name: say.race.name },
    { key: 'weights', name: say.weights },
    ...measures.map((measure) => ({ key: measure, name: dataRoom.worth.measures[measure], numeric: true })),
    { key: 'acts', name: say.tries.acts },
  ]
  return (
    <section className="yours-tries" aria-labelledby="yours-tries" data-testid="tries">
      <h3 id="yours-tries">{say.tries.title}</h3>
      <p className="yours-quiet">{say.tries.note}</p>
      <div className="stacking">
        <DataTable caption={say.tries.title} columns={columns} lines={lines} />
      </div>
    </section>
  )
}
