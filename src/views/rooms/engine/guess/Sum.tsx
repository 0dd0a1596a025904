import type { GuessMember, GuessTerm } from '../../../../engine/service/guess/memberSums'
import type { Messages } from '../../../../i18n/messages'
import { useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { digitsOf, type ShownTerm, STEPS, shownSum, termsShown } from './derive'
import { isByPeople, isByTitles } from './families'
import type { AboutGuess } from './shown'
import './Sum.css'

const termKey = ({ source }: GuessTerm): string => JSON.stringify(source)

interface SumProps extends AboutGuess {
  readonly step: number
}

/** The sum with the numbers in it, as far as the step goes: factors, then products, then the whole and its place. */
export function Sum({ guess, step, cast }: SumProps) {
  const messages = useMessages()
  const { guess: say } = messages
  return (
    <section className="guess-sum" aria-labelledby="guess-sum" data-testid="guess-sum" data-rank={guess.now.rank}>
      <h2 id="guess-sum">{say.sum.title}</h2>
      {isByPeople(guess.family) && step >= 2 && <Closeness guess={guess} cast={cast} />}
      {step >= 2 && guess.members.map((member) => <Line key={member.model} guess={guess} member={member} step={step} cast={cast} />)}
      {step >= STEPS && guess.members.length > 1 && (
        <p className="guess-line" data-testid="guess-whole">
          {messages.watching.sum.whole(
            guess.members.map(({ value }) => value),
            guess.now.score,
          )}
        </p>
      )}
      {step >= STEPS && (
        <p>
          <Sentence text={cast.rank} />
        </p>
      )}
      {step >= STEPS && guess.members.map((member) => <Terms key={member.model} guess={guess} member={member} cast={cast} />)}
    </section>
  )
}

/** How alike each of the people shown is: the closeness that is their term. */
function Closeness({ guess, cast }: AboutGuess) {
  return (
    <ul className="guess-closeness">
      {guess.neighbours.map((neighbour) => (
        <li key={neighbour.person.id}>{cast.closeness(neighbour)}</li>
      ))}
    </ul>
  )
}

interface LineProps extends SumProps {
  readonly member: GuessMember
}

function Line({ guess, member, step, cast }: LineProps) {
  const messages = useMessages()
  const { guess: say } = messages
  const { family } = guess
  const byPeople = isByPeople(family)
  const { digits, ...sum } = shownSum(member, termsShown(member, family), digitsOf(guess))
  if (byPeople && step < 3) return null
  if (family === 'members') {
    return (
      <p className="guess-line">
        {say.sum.ofMember(cast.member(member.model), step < 3 ? say.sum.number(member.score) : wordWeighed(member, messages))}
      </p>
    )
  }
  if (sum.terms.length === 0) return <p className="guess-line">{say.sum.nothing}</p>
  return (
    <p className="guess-line" data-testid="guess-line">
      {sum.terms.map((term) => (
        <Term
          key={termKey(term)}
          term={term}
          first={term === sum.terms[0]}
          ofRecords={family === 'titles'}
          known={step >= (isByTitles(family) ? 3 : 2)}
          step={step}
          digits={digits}
          name={cast.term(term)}
        />
      ))}
      {sum.rest !== null && (
        <span className="guess-term">
          + {step >= 3 ? <Parts parts={sum.rest.parts} digits={digits} /> : '…'}
          <small>{byPeople ? say.sum.morePeople(sum.rest.count) : say.sum.moreTerms(sum.rest.count)}</small>
        </span>
      )}
      {step >= STEPS && (
        <strong className="guess-total" data-parts={sum.parts} data-digits={digits}>
          = {say.sum.number(sum.parts / 10 ** digits, digits)}
        </strong>
      )}
    </p>
  )
}

/** A member from which nothing is taken off, and that is measured by nothing, is only weighed. */
const wordWeighed = (member: GuessMember, { watching, guessStudy }: Messages): string =>
  member.centre === 0 && member.scale === 1 ? guessStudy.weighed(member) : watching.sum.line(member)

interface TermProps {
  readonly term: ShownTerm
  readonly first: boolean
  /** Whether a term that is one number is to be seen. */
  readonly known: boolean
  /** Whether the first of two numbers is a record's strength. */
  readonly ofRecords: boolean
  readonly step: number
  readonly digits: number
  readonly name: string
}

function Term({ term, first, known, ofRecords, step, digits, name }: TermProps) {
  const { guess: say } = useMessages()
  const { factors } = term
  const factor = (value: number): string => say.sum.factor(value, factorDigits(value))
  return (
    <span className="guess-term" title={name}>
      {first ? '' : '+ '}
      {factors === null ? (
        known ? (
          <Parts parts={term.parts} digits={digits} />
        ) : (
          '…'
        )
      ) : (
        <>
          {ofRecords ? <LayerNumber layer="recorded" text={factor(factors[0])} /> : factor(factors[0])} ×{' '}
          {step >= 3 ? <LayerNumber layer="guessed" text={factor(factors[1])} /> : '…'}
        </>
      )}
      <small>{name}</small>
    </span>
  )
}

/** A factor is no term: it is written so that its product can be worked out again. */
function factorDigits(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || size >= 0.1) return 2
  return size >= 0.01 ? 3 : 4
}

function Parts({ parts, digits }: { readonly parts: number; readonly digits: number }) {
  const { guess: say } = useMessages()
  return (
    <span data-parts={parts}>
      <LayerNumber layer="guessed" text={say.sum.factor(parts / 10 ** digits, digits)} />
    </span>
  )
}

function Terms({ guess, member, cast }: Omit<LineProps, 'step'>) {
  const messages = useMessages()
  const { sum } = messages.guess
  return (
    <details className="guess-terms">
      <summary>{guess.members.length > 1 ? sum.ofMember(sum.all, cast.member(member.model)) : sum.all}</summary>
      <DataTable
        caption={sum.all}
        columns={[
          { key: 'source', name: sum.source },
          { key: 'product', name: sum.product, numeric: true },
          { key: 'value', name: sum.value, numeric: true },
        ]}
        lines={member.terms.map((term) => ({
          key: termKey(term),
          cells: {
            source: cast.term(term),
            product: term.factors === null ? '' : sum.timesProduct(term.factors[0], term.factors[1]),
            value: messages.watching.sum.alone(term.value),
          },
        }))}
      />
    </details>
  )
}
