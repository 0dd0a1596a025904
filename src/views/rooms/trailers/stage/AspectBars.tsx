import { useFormat, useMessages } from '../../../../store/language'
import { ASPECTS } from '../../../vocabulary'
import './AspectBars.css'

interface AspectBarsProps {
  /** By aspect; they sum to 1. */
  readonly emphasis: readonly number[]
  /** By aspect, what the title holds of it by its tags; null where none can say; undefined where it is not drawn. */
  readonly holds?: readonly (number | null)[] | undefined
}

/** What a trailer leans on, as bars with their share; and a mark where the title's tags stand. */
export function AspectBars({ emphasis, holds }: AspectBarsProps) {
  const { words, trailersRoom: say } = useMessages()
  const { percent } = useFormat()
  const longest = Math.max(...emphasis, 0.5)
  return (
    <ul className="aspect-bars" aria-label={say.leansOn}>
      {ASPECTS.map((aspect, at) => {
        const held = holds?.[at] ?? null
        return (
          <li key={aspect}>
            <span className="aspect-name">{words.aspects[aspect]}</span>
            <span className="aspect-track" aria-hidden="true">
              <span className="aspect-bar" style={{ width: `${(100 * emphasis[at]) / longest}%` }} />
              {held !== null && <span className="aspect-held" style={{ width: `${100 * held}%` }} />}
            </span>
            <span className="aspect-share">{percent(emphasis[at])}</span>
            {held !== null && <span className="visually-hidden">{say.tagsHold(percent(held))}</span>}
          </li>
        )
      })}
    </ul>
  )
}
