import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessMember, GuessTerm } from '../../../../engine/service/guess/memberSums'
import { useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { FAMILIES, type ShownTerm, STEPS, shownSum } from './derive'
import { wordGuessTerm } from './wordTerm'
import './Sum.css'

/** As many as there are rows of people; of other terms some more. */
const MOST_PEOPLE = 3
const MOST = 5

const termKey = ({ source }: GuessTerm): string => JSON.stringify(source)

interface SumProps {
  readonly guess: Guess
  readonly step: number
  readonly catalogue: PublicCatalogue
}

/** The sum with the numbers in it, as far as the step goes: factors, then products, then the whole and its place. */
export function Sum({ guess, step, catalogue }: SumProps) {
  const messages = useMessages()
  const { guess: say, titles } = messages
  return (
    <section className="guess-sum" aria-labelledby="guess-sum" data-testid="guess-sum" data-rank={guess.now.rank}>
      <h2 id="guess-sum">{say.sum.title}</h2>
      {FAMILIES[guess.model] === 'people' && step >= 2 && <Closeness guess={guess} />}
      {step >= 2 &&
        guess.members.map((member) => <Line key={member.model} guess={guess} member={member} step={step} catalogue={catalogue} />)}
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
          <Sentence text={say.sum.rank(titles.ordinal(guess.now.rank), guess.titleCount)} />
        </p>
      )}
      {step >= STEPS && guess.members.map((member) => <Terms key={member.model} guess={guess} member={member} catalogue={catalogue} />)}
    </section>
  )
}

/** How alike each of the people shown is: the closeness that is their term. */
function Closeness({ guess }: Pick<SumProps, 'guess'>) {
  const { guess: say, screen } = useMessages()
  return (
    <ul className="guess-closeness">
      {guess.neighbours.map(({ person, shared, liked, closeness }) => (
        <li key={person.profile}>
          {say.sum.closeness(person.name || screen.page.you, { shared: shared.length, own: guess.own.liked, theirs: liked, closeness })}
        </li>
      ))}
    </ul>
  )
}

interface LineProps extends SumProps {
  readonly member: GuessMember
}

function Line({ guess, member, step, catalogue }: LineProps) {
  const messages = useMessages()
  const { guess: say, watching } = messages
  const ways: Readonly<Record<string, string>> = say.ways
  const family = FAMILIES[guess.model]
  const sum = shownSum(member, family === 'people' ? MOST_PEOPLE : MOST)
  if (family === 'people' && step < 3) return null
  if (family === 'members') {
    return (
      <p className="guess-line">
        {ways[member.model] ?? member.model}: {step < 3 ? say.sum.number(member.score) : watching.sum.line(member)}
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
          step={step}
          name={wordGuessTerm(term, { guess, catalogue }, messages)}
        />
      ))}
      {sum.rest !== null && (
        <span className="guess-term">
          + {step >= 3 ? <Hundredths hundredths={sum.rest.hundredths} /> : '…'}
          <small>{family === 'people' ? say.sum.morePeople(sum.rest.count) : say.sum.moreTerms(sum.rest.count)}</small>
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

interface TermProps {
  readonly term: ShownTerm
  readonly first: boolean
  readonly step: number
  readonly name: string
}

function Term({ term, first, step, name }: TermProps) {
  const { guess: say } = useMessages()
  const { factors } = term
  const ofRecords = term.source.kind === 'watched'
  return (
    <span className="guess-term" title={name}>
      {first ? '' : '+ '}
      {factors === null ? (
        <Hundredths hundredths={term.hundredths} />
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

function Terms({ guess, member, catalogue }: Omit<LineProps, 'step'>) {
  const messages = useMessages()
  const { guess: say } = messages
  const { sum } = say
  const ways: Readonly<Record<string, string>> = say.ways
  return (
    <details className="guess-terms">
      <summary>
        {sum.all}
        {guess.members.length > 1 ? `: ${ways[member.model] ?? member.model}` : ''}
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
            source: wordGuessTerm(term, { guess, catalogue }, messages),
            product: term.factors === null ? '' : sum.timesProduct(term.factors[0], term.factors[1]),
            value: messages.watching.sum.alone(term.value),
          },
        }))}
      />
    </details>
  )
}
