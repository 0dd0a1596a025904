import type { GuessMember, GuessTerm } from '../../../../engine/service/guess/memberSums'
import type { Messages } from '../../../../i18n/messages'
import { useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { type ShownTerm, STEPS, shownSum } from './derive'
import { isByPeople, isByTitles } from './families'
import type { AboutGuess } from './shown'
import './Sum.css'

/** As many as there are rows of people; of other terms some more. */
const MOST_PEOPLE = 3
const MOST = 5

/** Of ratings every sum begins with its baseline. */
const biasesOf = ({ terms }: GuessMember): number => terms.filter(({ source }) => source.kind === 'bias').length

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
  const sum = shownSum(member, biasesOf(member) + (byPeople ? MOST_PEOPLE : MOST))
  if (byPeople && step < 3) return null
  if (family === 'members') {
    return (
      <p className="guess-line">
        {cast.member(member.model)}: {step < 3 ? say.sum.number(member.score) : wordWeighed(member, messages)}
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
          name={cast.term(term)}
        />
      ))}
      {sum.rest !== null && (
        <span className="guess-term">
          + {step >= 3 ? <Hundredths hundredths={sum.rest.hundredths} /> : '…'}
          <small>{byPeople ? say.sum.morePeople(sum.rest.count) : say.sum.moreTerms(sum.rest.count)}</small>
        </span>
      )}
      {step >= STEPS && (
        <strong className="guess-total" data-hundredths={sum.hundredths}>
          = {say.sum.number(sum.hundredths / 100)}
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
  readonly name: string
}

function Term({ term, first, known, ofRecords, step, name }: TermProps) {
  const { guess: say } = useMessages()
  const { factors } = term
  return (
    <span className="guess-term" title={name}>
      {first ? '' : '+ '}
      {factors === null ? (
        known ? (
          <Hundredths hundredths={term.hundredths} />
        ) : (
          '…'
        )
      ) : (
        <>
          {ofRecords ? <LayerNumber layer="recorded" text={say.sum.factor(factors[0])} /> : say.sum.factor(factors[0])} ×{' '}
          {step >= 3 ? <LayerNumber layer="guessed" text={say.sum.factor(factors[1])} /> : '…'}
        </>
      )}
      <small>{name}</small>
    </span>
  )
}

function Hundredths({ hundredths }: { readonly hundredths: number }) {
  const { guess: say } = useMessages()
  return (
    <span data-hundredths={hundredths}>
      <LayerNumber layer="guessed" text={say.sum.factor(hundredths / 100)} />
    </span>
  )
}

function Terms({ guess, member, cast }: Omit<LineProps, 'step'>) {
  const messages = useMessages()
  const { sum } = messages.guess
  return (
    <details className="guess-terms">
      <summary>
        {sum.all}
        {guess.members.length > 1 ? `: ${cast.member(member.model)}` : ''}
      </summary>
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
