import { type CSSProperties, useRef } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import { useMessages } from '../../../../store/language'
import { PersonLine } from '../../../parts/PersonLine'
import { useWidth } from '../../../parts/useWidth'
import { useLowWindow } from '../useLowWindow'
import { columnsShown, digitsOf, flowsOf, sharedColumns } from './derive'
import { isByPeople } from './families'
import { isNarrow, type Layout, layOut, ribbonsOf, roomFor } from './geometry'
import { Ribbons } from './Ribbons'
import { Asked, Square } from './Square'
import type { AboutGuess, GuessCast, ShownChanges, ShownPerson, ShownRow } from './shown'
import './Picture.css'

interface PictureProps extends AboutGuess, ShownChanges {
  readonly step: number
  readonly onToggle: (title: TitleId) => void
}

/** Rows of the table, magnified: the person's own, those of the people most alike, and what flows from them into the guessed square. */
export function Picture(props: PictureProps) {
  const { guess, step, cast, added } = props
  const { guess: say } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { family } = guess
  const byPeople = isByPeople(family)
  const shown = columnsShown(guess, { room: roomFor(width, byPeople), added })
  const guessed = shown.indexOf(guess.columns.indexOf(guess.title))
  const rows = byPeople ? guess.neighbours.length + 1 : 1
  const layout = layOut({ width, columns: shown.length, guessed, rows, low: useLowWindow() }, family)
  const ribbons = ribbonsOf(flowsOf(guess, shown), layout, guessed)
  return (
    <div className="guess-box">
      <div ref={box}>
        {width > 0 && (
          <section
            className="guess-picture"
            aria-label={say.picture}
            style={{ width: layout.width, height: layout.height }}
            data-testid="guess-picture"
            data-step={step}
          >
            {shown.map((at, place) => (
              <PosterHead key={guess.columns[at]} title={guess.columns[at]} {...{ layout, place, cast, lit: at === shown[guessed] }} />
            ))}
            <Rows {...props} layout={layout} shown={shown} guessed={guessed} />
            <Ribbons ribbons={ribbons} layout={layout} digits={digitsOf(guess)} there={step >= 3} />
          </section>
        )}
      </div>
    </div>
  )
}

/** The headline has the whole name. */
const firstNamed = ({ card, ...person }: ShownPerson): ShownPerson => ({
  ...person,
  card: card && { ...card, name: card.name.split(' ')[0] },
})

interface HeadProps {
  readonly title: TitleId
  readonly place: number
  readonly layout: Layout
  readonly cast: GuessCast
  readonly lit: boolean
}

function PosterHead({ title, place, layout, cast, lit }: HeadProps) {
  const { poster, column } = layout
  const left = layout.x(place)
  const style: CSSProperties = cast.isPaper
    ? { left, top: 4, width: column, height: poster * 1.4 }
    : { left: left + (column - poster) / 2, top: 4, width: poster }
  return (
    <span
      className={`guess-poster${cast.isPaper ? ' guess-poster-paper' : ''}${lit ? ' guess-poster-lit' : ''}`}
      style={style}
      title={cast.titleName(title)}
    >
      {cast.poster(title)}
    </span>
  )
}

interface RowsProps extends PictureProps {
  readonly layout: Layout
  readonly shown: readonly number[]
  readonly guessed: number
}

function Rows(props: RowsProps) {
  const { guess, step, layout } = props
  const { guess: say } = useMessages()
  const byPeople = isByPeople(guess.family)
  const narrow = isNarrow(layout.width)
  return (
    <>
      <Label row={{ ...guess.own, person: firstNamed(guess.own.person) }} at={0} layout={layout} large>
        {say.titles(guess.recorded.length)}
      </Label>
      <OwnRow {...props} />
      {byPeople &&
        guess.neighbours.map((neighbour, at) => {
          const shared = sharedColumns(neighbour.shared, guess.columns)
          return (
            <div key={neighbour.person.id} className={`guess-neighbour${step < 2 ? ' guess-later' : ''}`}>
              <Label row={narrow ? { ...neighbour, person: firstNamed(neighbour.person) } : neighbour} at={at + 1} layout={layout}>
                {say.shares(neighbour.shared.length)}
              </Label>
              <NeighbourSquares {...props} row={neighbour} at={at + 1} glows={step >= 2 ? shared : NONE} />
            </div>
          )
        })}
    </>
  )
}

const NONE: ReadonlySet<number> = new Set()

interface LabelProps {
  readonly row: ShownRow
  readonly at: number
  readonly layout: Layout
  readonly large?: boolean
  readonly children: string
}

function Label({ row, at, layout, large = false, children }: LabelProps) {
  return (
    <span className="guess-label" style={{ top: layout.y(at), width: layout.label - layout.gap, height: layout.square }}>
      <Who person={row.person} large={large}>
        {children}
      </Who>
    </span>
  )
}

/** With a face where it is invented; of real people nobody has one. */
function Who({ person, large, children }: { readonly person: ShownPerson; readonly large: boolean; readonly children: string }) {
  const { screen } = useMessages()
  const size = large ? 'large' : 'small'
  if (person.card !== null) {
    return (
      <PersonLine person={person.card} size={size}>
        {children}
      </PersonLine>
    )
  }
  return (
    <span className={`person person-${size}`}>
      <span className="person-words">
        <span className="person-name">{person.name ?? screen.page.you}</span>
        <span className="person-line">{children}</span>
      </span>
    </span>
  )
}

function OwnRow({ guess, step, cast, without, added, onToggle, layout, shown, guessed }: RowsProps) {
  const glowing = new Set(isByPeople(guess.family) && step >= 2 ? guess.neighbours.flatMap(({ shared }) => shared) : [])
  return shown.map((at, place) => {
    const title = guess.columns[at]
    const where = { left: layout.x(place), top: layout.y(0), width: layout.column, height: layout.square }
    if (place === guessed) return <Asked key={title} guess={guess} step={step} where={where} />
    return (
      <Square
        key={title}
        cell={added.includes(title) ? cast.added(title) : guess.own.cells[at]}
        name={cast.titleName(title)}
        where={where}
        glows={glowing.has(title)}
        away={without.includes(title)}
        onPress={guess.own.cells[at] !== null || added.includes(title) ? () => onToggle(title) : null}
      />
    )
  })
}

interface NeighbourProps extends RowsProps {
  readonly row: ShownRow
  readonly at: number
  readonly glows: ReadonlySet<number>
}

function NeighbourSquares({ guess, step, cast, layout, shown, guessed, row, at, glows }: NeighbourProps) {
  return shown.map((column, place) => {
    const title = guess.columns[column]
    return (
      <Square
        key={title}
        cell={row.cells[column]}
        name={cast.titleName(title)}
        where={{ left: layout.x(place), top: layout.y(at), width: layout.column, height: layout.square }}
        glows={glows.has(column)}
        lit={place === guessed && step >= 3}
        onPress={null}
      />
    )
  })
}
