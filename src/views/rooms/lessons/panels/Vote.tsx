import { Button } from '../../../parts/Button'
import { Board } from '../Board'
import { Tally } from '../Chalk'
import { handsFor, mostVoted } from '../derive'
import { note, useNotes } from '../notes'
import { tallyWidth } from '../tally'
import './Vote.css'
import { useLessonWords } from '../useLessonWords'

const TALLY_HEIGHT = 30

/** Step 2: the class votes, and the vote stands in chalk. */
export function Vote() {
  const { vote: say } = useLessonWords()
  const votes = useNotes((state) => state.votes)
  return (
    <>
      <h1>{say.title}</h1>
      <Board>
        <ol className="vote">
          {handsFor(votes).map((hands, number) => (
            <li key={String(number)}>
              <button
                type="button"
                className={mostVoted(votes).includes(number) ? 'vote-number vote-most' : 'vote-number'}
                aria-label={say.add(number, hands)}
                data-hands={hands}
                onClick={() => note({ votes: [...votes, number] })}
              >
                {number}
              </button>
              <svg className="vote-tally" viewBox={`0 0 ${WIDTH} ${TALLY_HEIGHT * MOST_ROWS}`} aria-hidden="true">
                <TallyRows hands={hands} />
              </svg>
            </li>
          ))}
        </ol>
        <p className="vote-most-words" role="status" data-testid="vote">
          {votes.length === 0 ? say.none : say.most(mostVoted(votes), votes.length)}
        </p>
        <div className="lesson-buttons">
          <Button onClick={() => note({ votes: votes.slice(0, -1) })} disabled={votes.length === 0}>
            {say.takeBack}
          </Button>
          <Button onClick={() => note({ votes: [] })} disabled={votes.length === 0}>
            {say.wipe}
          </Button>
          <span className="board-note">{say.how}</span>
        </div>
      </Board>
      <p className="lesson-lead vote-reason">{say.reason}</p>
    </>
  )
}

const A_ROW = 10
const MOST_ROWS = 3
const WIDTH = 80

/** Three rows of ten: as many hands as a class has. */
function TallyRows({ hands }: { readonly hands: number }) {
  const rows = Array.from({ length: Math.min(MOST_ROWS, Math.ceil(hands / A_ROW)) }, (_, row) => row)
  return rows.map((row) => {
    const count = Math.min(A_ROW, hands - row * A_ROW)
    return (
      <g key={row} transform={`translate(${(WIDTH - tallyWidth(count)) / 2} ${row * TALLY_HEIGHT})`}>
        <Tally count={count} height={TALLY_HEIGHT - 4} />
      </g>
    )
  })
}
