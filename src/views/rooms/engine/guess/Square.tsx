import type { CSSProperties } from 'react'
import { useMessages } from '../../../../store/language'
import { digitsOf, STEPS } from './derive'
import type { ShownGuess, ShownSquare } from './shown'

interface SquareProps {
  /** Null where nothing is recorded. */
  readonly cell: ShownSquare | null
  readonly name: string
  readonly where: CSSProperties
  /** Shared with a neighbour. */
  readonly glows: boolean
  /** It speaks for the guess. */
  readonly lit?: boolean
  readonly away?: boolean
  readonly onPress: (() => void) | null
}

/** One cell of the table: recorded, and pressed to take it away; or empty. */
export function Square({ cell, name, where, glows, lit = false, away = false, onPress }: SquareProps) {
  const { guess: say } = useMessages()
  const words = away ? say.square.away : (cell?.words ?? '')
  const said = say.squareOf(name, away ? say.square.away : (cell?.said ?? say.square.empty))
  const look = away ? 'away' : cell === null ? 'empty' : cell.full ? 'full' : 'weak'
  const className = `guess-square guess-square-${look}${glows ? ' guess-square-glows' : ''}${lit ? ' guess-square-lit' : ''}`
  const inside = (
    <>
      <span className="guess-square-words">{words}</span>
      <Reached share={away || cell === null ? 0 : cell.share} />
    </>
  )
  if (onPress === null) {
    return (
      <span className={className} style={where} role="img" aria-label={said}>
        {inside}
      </span>
    )
  }
  const does = away ? say.putBack(name) : say.takeAway(name)
  return (
    <button type="button" className={className} style={where} aria-label={`${said}. ${does}`} title={does} onClick={onPress}>
      {inside}
    </button>
  )
}

function Reached({ share }: { readonly share: number }) {
  if (share <= 0) return null
  return <span className="guess-square-reached" style={{ width: `${Math.round(share * 100)}%` }} aria-hidden="true" />
}

/** The square that is guessed: its number comes with the last step. */
export function Asked({ guess, step, where }: { readonly guess: ShownGuess; readonly step: number; readonly where: CSSProperties }) {
  const { guess: say } = useMessages()
  const known = step >= STEPS
  const digits = digitsOf(guess)
  return (
    <span
      className={`guess-square guess-square-asked${known ? ' guess-square-known' : ''}`}
      style={where}
      data-testid="guessed-square"
      data-score={guess.now.score}
      data-digits={digits}
    >
      <span className="visually-hidden">{say.square.asked}: </span>
      {known ? say.sum.number(guess.now.score, digits) : say.square.notYet}
    </span>
  )
}
