import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { PersonCard } from '../../../../engine/lab/snapshot'
import type { Expectation, PastEvening } from '../../../../engine/lab/tonight'
import { useFormat, useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import { useQuestion } from '../../../page/useQuestion'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { titleName } from '../../../wording/title'
import { hitsOf } from './derive'
import './Tonight.css'

interface TonightProps {
  readonly person: PersonCard
  readonly catalogue: PublicCatalogue
}

/** "Tonight we expect her at 21:00, on television, to start one of these three", and what came of it on the evenings before. */
export function Tonight({ person, catalogue }: TonightProps) {
  const { company, screen } = useMessages()
  const { tonight: words } = company
  const asked = useQuestion('tonight', { profile: person.profile })
  const { answer } = asked
  if (answer === null) return <Waiting on={asked} words={null} />
  const name = person.isVisitor ? screen.page.you : person.name
  const who = person.isVisitor ? null : person.name
  const heading = `tonight-${person.profile}`
  return (
    <section className="tonight" aria-labelledby={heading} data-testid="tonight" data-evenings={answer.past.length}>
      <h2 id={heading}>{words.title(name)}</h2>
      {answer.tonight === null ? <p>{words.unknown}</p> : <Expected who={who} expected={answer.tonight} catalogue={catalogue} />}
      {answer.past.length > 0 && <Past past={answer.past} you={person.isVisitor} catalogue={catalogue} />}
      <How about={words.title(name)}>
        <p>{words.how}</p>
      </How>
    </section>
  )
}

interface ExpectedProps extends Pick<TonightProps, 'catalogue'> {
  readonly who: string | null
  readonly expected: Expectation
}

function Expected({ who, expected, catalogue }: ExpectedProps) {
  const { company, screen } = useMessages()
  const { clock } = useFormat()
  const { tonight: words } = company
  const { at, device, titles, chance } = expected
  const on = device === null ? null : screen.onDevice[device]
  return (
    <>
      <p className="tonight-says">
        <Sentence text={words.expects({ who, at: at === null ? null : clock(at), on, titles: titles.length })} />{' '}
        <Sentence text={words.chance(chance)} />
      </p>
      <ul className="tonight-titles">
        {titles.map(({ title, carriesOn }) => (
          <li key={title}>
            <Poster title={catalogue.titles[title]} />
            <span>{carriesOn === null ? words.fresh : <Sentence text={words.carriesOn(carriesOn)} />}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface PastProps extends Pick<TonightProps, 'catalogue'> {
  readonly past: readonly PastEvening[]
  readonly you: boolean
}

function Past({ past, you, catalogue }: PastProps) {
  const { company, shell } = useMessages()
  const { shortDate, list } = useFormat()
  const { tonight: words } = company
  const { hits, came } = hitsOf(past)
  const [last] = past
  const said = (outcome: PastEvening['outcome']): string => (you && outcome === 'absent' ? words.youAbsent : words.outcomes[outcome])
  const started = last.started.map((title) => titleName(catalogue, title) ?? '')
  return (
    <div className="tonight-past">
      <p>
        <Sentence text={words.last[last.outcome](list(started), you)} /> <Sentence text={words.share(hits, came, you)} />
      </p>
      <ol className="tonight-evenings" aria-label={words.evenings}>
        {[...past].reverse().map(({ day, outcome }) => (
          <li key={day} className={`tonight-${outcome}`} title={shell.labelled(shortDate(day), said(outcome))}>
            <span className="visually-hidden">{shell.labelled(shortDate(day), said(outcome))}</span>
            <span aria-hidden="true">{SIGNS[outcome]}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const SIGNS: { readonly [O in PastEvening['outcome']]: string } = { hit: '✓', missed: '×', absent: '–' }
