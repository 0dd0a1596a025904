import type { GenreMix } from '../../../../engine/lab/genreMix'
import type { Rich } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { farthest, type MixLine, mixLines } from './derive'

const ARMS = ['watched', 'before', 'after'] as const
type Arm = (typeof ARMS)[number]

const FILLS: { readonly [A in Arm]: string } = {
  watched: 'mix-bar layer-fill-recorded',
  before: 'mix-bar mix-before',
  after: 'mix-bar mix-after',
}

interface MixBarsProps {
  readonly title: string
  readonly mix: GenreMix
}

/** Three bars a genre, to one scale: what is watched, the page as guessed, the page as arranged. */
export function MixBars({ title, mix }: MixBarsProps) {
  const { arranging: say, words } = useMessages()
  const lines = mixLines(mix)
  return (
    <div data-testid="mix-said" data-before={mix.asTheModelHasIt.distance} data-after={mix.arranged.distance} data-moved={mix.moved}>
      <Figure
        id="mix"
        title={title}
        level={3}
        unit={say.unit}
        awaited
        sentence={useSaid(mix, lines)}
        how={say.how}
        legend={<Arms />}
        table={{
          columns: [{ key: 'genre', name: say.genre }, ...ARMS.map((arm) => ({ key: arm, name: say[arm], unit: '%', digits: 1 }))],
          rows: lines.map(({ genre, watched, before, after }) => ({
            genre: words.genres[genre],
            watched: 100 * watched,
            before: 100 * before,
            after: 100 * after,
          })),
        }}
      >
        <Bars lines={lines} />
      </Figure>
    </div>
  )
}

function Bars({ lines }: { readonly lines: readonly MixLine[] }) {
  const { arranging: say, words } = useMessages()
  const { percent } = useFormat()
  const most = Math.max(...lines.flatMap((line) => ARMS.map((arm) => line[arm])), Number.MIN_VALUE)
  return (
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
  )
}

function Arms() {
  const { arranging: say, words } = useMessages()
  return (
    <ul className="mix-legend">
      {ARMS.map((arm) => (
        <li key={arm}>
          <span className={`mix-sign ${FILLS[arm]}`} aria-hidden="true" /> {say[arm]}
          {arm === 'watched' && ` (${words.layers.recorded.name})`}
        </li>
      ))}
    </ul>
  )
}

function useSaid({ asTheModelHasIt: before, arranged: after, moved, tiles }: GenreMix, lines: readonly MixLine[]): Rich {
  const { arranging: say, words } = useMessages()
  const far = farthest(lines)
  return [
    ...(far === null ? [] : [...say.sentence({ ...far, genre: words.genres[far.genre] }), ' ']),
    [say.distance(before.distance, after.distance), say.alike(before.alike, after.alike), say.moved(moved, tiles)].join(' '),
  ]
}
