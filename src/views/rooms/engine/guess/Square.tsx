import type { CSSProperties } from 'react'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessCell } from '../../../../engine/lab/guess/rows'
import type { Messages } from '../../../../i18n/messages'
import { useMessages } from '../../../../store/language'
import { STEPS, squareKind } from './derive'

interface SquareProps {
  readonly cell: GuessCell | null
  readonly name: string
  readonly where: CSSProperties
  /** Shared with a neighbour. */
  readonly glows: boolean
  /** It speaks for the guess. */
  readonly lit?: boolean
  readonly state: 'there' | 'away' | 'added'
  readonly onPress: (() => void) | null
}

/** One cell of the table: recorded, and pressed to take it away; or empty. */
export function Square({ cell, name, where, glows, lit = false, state, onPress }: SquareProps) {
  const { guess: say } = useMessages()
  const words = state === 'away' ? say.square.away : state === 'added' ? say.square.added : cell === null ? '' : wordSquare(cell, say)
  const share = state === 'added' ? 1 : cell === null || state === 'away' ? 0 : cell.reachedShare
  const full = share >= 0.4 || (cell !== null && cell.weight > 0.6 && state !== 'away')
  const look = state === 'away' ? 'away' : words === '' ? 'empty' : full ? 'full' : 'weak'
  const className = `guess-square guess-square-${look}${glows ? ' guess-square-glows' : ''}${lit ? ' guess-square-lit' : ''}`
  const said = say.squareOf(name, words === '' ? say.square.empty : words)
  if (onPress === null) {
    return (
      <span className={className} style={where} role="img" aria-label={said}>
        <span className="guess-square-words">{words}</span>
        <Reached share={share} />
      </span>
    )
  }
  const does = state === 'away' ? say.putBack(name) : say.takeAway(name)
  return (
    <button type="button" className={className} style={where} aria-label={`${said}. ${does}`} title={does} onClick={onPress}>
      <span className="guess-square-words">{words}</span>
      <Reached share={share} />
    </button>
  )
}

function Reached({ share }: { readonly share: number }) {
  if (share <= 0) return null
  return <span className="guess-square-reached" style={{ width: `${Math.round(share * 100)}%` }} aria-hidden="true" />
}

function wordSquare(cell: GuessCell, { square }: Messages['guess']): string {
  const kind = squareKind(cell)
  return kind === 'part' ? square.part(cell.reachedShare) : square[kind]
}

/** The square that is guessed: its number comes with the last step. */
export function Asked({ guess, step, where }: { readonly guess: Guess; readonly step: number; readonly where: CSSProperties }) {
  const { guess: say } = useMessages()
  const known = step >= STEPS
  return (
    <span
      className={`guess-square guess-square-asked${known ? ' guess-square-known' : ''}`}
      style={where}
      data-testid="guessed-square"
      data-score={guess.now.score}
    >
      <span className="visually-hidden">{say.square.asked}: </span>
      {known ? say.sum.number(guess.now.score) : say.square.notYet}
    </span>
  )
}
