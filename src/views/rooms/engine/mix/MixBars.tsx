import { useFormat, useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import type { MixLine } from './derive'

const ARMS = ['watched', 'before', 'after'] as const
type Arm = (typeof ARMS)[number]

const FILLS: { readonly [A in Arm]: string } = {
  watched: 'mix-bar layer-fill-recorded',
  before: 'mix-bar mix-before',
  after: 'mix-bar mix-after',
}

interface MixProps {
  readonly lines: readonly MixLine[]
}

/** Three bars a genre, to one scale: what is watched, the page as guessed, the page as arranged. */
export function MixBars({ lines }: MixProps) {
  const { arranging: say, words } = useMessages()
  const { percent } = useFormat()
  const most = Math.max(...lines.flatMap((line) => ARMS.map((arm) => line[arm])), Number.MIN_VALUE)
  return (
    <div className="mix-picture">
      <p className="mix-unit">{say.unit}</p>
      <ul className="mix-legend">
        {ARMS.map((arm) => (
          <li key={arm}>
            <span className={`mix-sign ${FILLS[arm]}`} aria-hidden="true" /> {say[arm]}
            {arm === 'watched' && ` (${words.layers.recorded.name})`}
          </li>
        ))}
      </ul>
      <dl className="mix-lines">
        {lines.map((line) => (
          <div key={line.genre} className="mix-line">
            <dt>{words.genres[line.genre]}</dt>
            {ARMS.map((arm) => (
              <dd key={arm}>
                <span className="visually-hidden">{say[arm]} </span>
                <span className="mix-track" aria-hidden="true">
                  <span className={FILLS[arm]} style={{ width: `${(line[arm] / most) * 100}%` }} />
                </span>
                <span className={arm === 'watched' ? 'mix-value mix-recorded' : 'mix-value'}>{percent(line[arm])}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The same numbers as a table. */
export function MixTable({ lines }: MixProps) {
  const { arranging: say, words } = useMessages()
  const { percent } = useFormat()
  return (
    <DataTable
      caption={say.table}
      columns={[{ key: 'genre', name: say.genre }, ...ARMS.map((arm) => ({ key: arm, name: say[arm], numeric: true }))]}
      lines={lines.map((line) => ({
        key: line.genre,
        cells: { genre: words.genres[line.genre], ...Object.fromEntries(ARMS.map((arm) => [arm, percent(line[arm], 1)])) },
      }))}
    />
  )
}
