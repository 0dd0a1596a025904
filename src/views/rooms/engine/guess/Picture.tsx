import { type CSSProperties, useRef } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessRow } from '../../../../engine/lab/guess/rows'
import type { PersonCard } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import { PersonLine } from '../../../parts/PersonLine'
import { useWidth } from '../../lessons/useWidth'
import { columnsShown, FAMILIES, flowsOf, sharedColumns } from './derive'
import { isNarrow, type Layout, layOut, ribbonsOf, roomFor } from './geometry'
import { Ribbons } from './Ribbons'
import { Asked, Square } from './Square'
import { useLowWindow } from './useLowWindow'
import './Picture.css'

interface PictureProps {
  readonly guess: Guess
  readonly step: number
  readonly catalogue: PublicCatalogue
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
  readonly onToggle: (title: TitleId) => void
}

/** Rows of the table, magnified: the person's own, those of the people most alike, and what flows from them into the guessed square. */
export function Picture(props: PictureProps) {
  const { guess, step, catalogue, added } = props
  const { guess: say } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const family = FAMILIES[guess.model]
  const byPeople = family === 'people'
  const shown = columnsShown(guess, { room: roomFor(width, byPeople), added })
  const guessed = shown.indexOf(guess.columns.indexOf(guess.title))
  const rows = byPeople ? guess.neighbours.length + 1 : 1
  const layout = layOut({ width, columns: shown.length, guessed, rows, low: useLowWindow() }, family)
  const ribbons = ribbonsOf(flowsOf(guess, shown), layout, guessed)
  return (
    <div ref={box} className="guess-box">
      {width > 0 && (
        <section
          className="guess-picture"
          aria-label={say.picture}
          style={{ width: layout.width, height: layout.height }}
          data-testid="guess-picture"
          data-step={step}
        >
          {shown.map((at, place) => (
            <PosterHead key={guess.columns[at]} title={guess.columns[at]} {...{ layout, place, catalogue, lit: at === shown[guessed] }} />
          ))}
          <Rows {...props} layout={layout} shown={shown} guessed={guessed} />
          <Ribbons ribbons={ribbons} layout={layout} there={step >= 3} />
        </section>
      )}
    </div>
  )
}

/** The headline has the whole name. */
const firstNamed = (person: PersonCard): PersonCard => ({ ...person, name: person.name.split(' ')[0] })

interface HeadProps {
  readonly title: TitleId
  readonly place: number
  readonly layout: Layout
  readonly catalogue: PublicCatalogue
  readonly lit: boolean
}

function PosterHead({ title, place, layout, catalogue, lit }: HeadProps) {
  const style: CSSProperties = { left: layout.x(place) + (layout.column - layout.poster) / 2, top: 4, width: layout.poster }
  return (
    <span className={`guess-poster${lit ? ' guess-poster-lit' : ''}`} style={style} title={catalogue.titles[title].name}>
      <Poster title={catalogue.titles[title]} />
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
  const byPeople = FAMILIES[guess.model] === 'people'
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
            <div key={neighbour.person.profile} className={`guess-neighbour${step < 2 ? ' guess-later' : ''}`}>
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
  readonly row: GuessRow
  readonly at: number
  readonly layout: Layout
  readonly large?: boolean
  readonly children: string
}

function Label({ row, at, layout, large = false, children }: LabelProps) {
  return (
    <span className="guess-label" style={{ top: layout.y(at), width: layout.label - layout.gap, height: layout.square }}>
      <PersonLine person={row.person} size={large ? 'large' : 'small'}>
        {children}
      </PersonLine>
    </span>
  )
}

function OwnRow({ guess, step, catalogue, without, added, onToggle, layout, shown, guessed }: RowsProps) {
  const glowing = new Set(FAMILIES[guess.model] === 'people' && step >= 2 ? guess.neighbours.flatMap(({ shared }) => shared) : [])
  return shown.map((at, place) => {
    const title = guess.columns[at]
    const where = { left: layout.x(place), top: layout.y(0), width: layout.column, height: layout.square }
    if (place === guessed) return <Asked key={title} guess={guess} step={step} where={where} />
    return (
      <Square
        key={title}
        cell={guess.own.cells[at]}
        name={catalogue.titles[title].name}
        where={where}
        glows={glowing.has(title)}
        state={without.includes(title) ? 'away' : added.includes(title) ? 'added' : 'there'}
        onPress={guess.own.cells[at] !== null || added.includes(title) ? () => onToggle(title) : null}
      />
    )
  })
}

interface NeighbourProps extends RowsProps {
  readonly row: GuessRow
  readonly at: number
  readonly glows: ReadonlySet<number>
}

function NeighbourSquares({ guess, step, catalogue, layout, shown, guessed, row, at, glows }: NeighbourProps) {
  return shown.map((column, place) => {
    const title = guess.columns[column]
    return (
      <Square
        key={title}
        cell={row.cells[column]}
        name={catalogue.titles[title].name}
        where={{ left: layout.x(place), top: layout.y(at), width: layout.column, height: layout.square }}
        glows={glows.has(column)}
        lit={place === guessed && step >= 3}
        state="there"
        onPress={null}
      />
    )
  })
}
