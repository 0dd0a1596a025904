import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { Guess } from '../../../../engine/lab/guess/guess'
import { useFormat, useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Sentence } from '../../../parts/Sentence'
import './WhatIf.css'

interface WhatIfProps {
  readonly guess: Guess
  readonly catalogue: PublicCatalogue
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
  readonly onAdd: (title: TitleId) => void
  readonly onReset: () => void
}

/** Records taken away and titles added, for the sake of the question: what the guess and its place were, and what they come to. */
export function WhatIf({ guess, catalogue, without, added, onAdd, onReset }: WhatIfProps) {
  const messages = useMessages()
  const { guess: say, titles } = messages
  const { list } = useFormat()
  const named = (some: readonly TitleId[]): string => list(some.map((title) => say.quoted(catalogue.titles[title].name)))
  const changed = without.length + added.length > 0
  const { asRecorded: before, now } = guess
  const moved = before.score !== now.score || before.rank !== now.rank
  return (
    <section className="guess-whatif" aria-labelledby="guess-whatif">
      <h2 id="guess-whatif">{say.whatIf.title}</h2>
      <p>{say.whatIf.hint}</p>
      <Select
        label={say.whatIf.add}
        labelSeen
        value=""
        options={[{ value: '', name: say.whatIf.choose }, ...openTitles(guess, catalogue, added)]}
        onChange={(value) => value !== '' && onAdd(catalogue.titles[Number(value)].id)}
      />
      <p role="status" data-testid="what-if" data-before={before.score} data-after={now.score} data-rank={now.rank}>
        {!changed && say.whatIf.none}
        {without.length > 0 && `${say.whatIf.away(named(without))} `}
        {added.length > 0 && `${say.whatIf.added(named(added))} `}
        {changed && !moved && say.whatIf.same}
        {moved && <Sentence text={say.whatIf.changed(before.score, now.score)} />}{' '}
        {moved && <Sentence text={say.whatIf.ranks(titles.ordinal(before.rank), titles.ordinal(now.rank))} />}
      </p>
      {changed && <Button onClick={onReset}>{say.whatIf.reset}</Button>}
    </section>
  )
}

function openTitles({ recorded, title }: Guess, { titles }: PublicCatalogue, added: readonly TitleId[]) {
  const taken = new Set([...recorded, ...added, title])
  return titles
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ value: `${id}`, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

/** The first ten that this way of guessing would put before the person: what came in is marked, what left is named. */
export function FirstTen({ guess, catalogue }: Pick<WhatIfProps, 'guess' | 'catalogue'>) {
  const { guess: say } = useMessages()
  const { list } = useFormat()
  const { asRecorded, now, own } = guess
  const came = now.first.filter((title) => !asRecorded.first.includes(title))
  const left = asRecorded.first.filter((title) => !now.first.includes(title))
  return (
    <section className="guess-first" aria-labelledby="guess-first">
      <h2 id="guess-first">{say.first.title(own.person.isVisitor ? null : own.person.name)}</h2>
      <ol className="guess-ten">
        {now.first.map((title) => (
          <li
            key={title}
            className={`${title === guess.title ? 'guess-poster-lit' : ''}${came.includes(title) ? ' guess-came' : ''}`}
            title={catalogue.titles[title].name}
          >
            <Poster title={catalogue.titles[title]} />
          </li>
        ))}
      </ol>
      <p>
        {came.length === 0 && left.length === 0 ? say.first.stay : say.first.moved(came.length)}{' '}
        {left.length > 0 && say.first.gone(list(left.map((title) => say.quoted(catalogue.titles[title].name))))}
      </p>
    </section>
  )
}
