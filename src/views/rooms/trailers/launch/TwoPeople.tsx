import type { LaunchWhy, WhyPart, WhyRule } from '../../../../engine/lab/launch/why'
import { LAUNCH_WORDS } from '../../../../i18n/launchWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Portrait } from '../../../art/Portrait'
import { Button } from '../../../parts/Button'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { letterAt } from './derive'
import type { OutcomeProps } from './outcomeProps'
import { TrailerPair } from './TrailerPair'
import './TwoPeople.css'

/** Same series, two people, two trailers; and why, to the last number. */
export function TwoPeople({ run, two: { pair, onOthers }, trailers, title, catalogue }: Omit<OutcomeProps, 'shown'>) {
  const { launchView: say } = useMessages()
  const { card } = run
  if (card === null || pair === null) return null
  if (pair === undefined) return <p>{say.noPair}</p>
  return (
    <section className="two-people" aria-labelledby="two-people-title" data-testid="two-people">
      <div className="two-people-head">
        <h2 id="two-people-title">{say.twoTitle}</h2>
        <Button onClick={onOthers}>{say.otherTwo}</Button>
      </div>
      <div className="two-people-columns">
        {pair.map((why) => (
          <article key={why.profile} data-testid="why-person" data-trailer={letterAt(why.chosen)}>
            <header>
              {card.portraitSeeds !== null && <Portrait seed={card.portraitSeeds[why.profile]} size="large" />}
              <div>
                <h3>{card.names?.[why.profile] ?? say.person(why.profile + 1)}</h3>
                <p>{why.crowd === null ? '' : say.crowds[why.crowd]}</p>
              </div>
            </header>
            <TrailerPair trailer={trailers[why.chosen]} about={{ title, catalogue }} />
            {why.rule === null ? <Reason why={why} /> : <Ruled rule={why.rule} letter={letterAt(why.chosen)} />}
          </article>
        ))}
      </div>
    </section>
  )
}

function Reason({ why }: { readonly why: LaunchWhy }) {
  const { launchView: say, words } = useMessages()
  const { decimal, signed, percent } = useFormat()
  const chosen = why.trailers[why.chosen]
  const letter = letterAt(why.chosen)
  if (chosen.expected === null) return <p>{say.whyNothing(letter)}</p>
  const name = ({ aspect }: WhyPart): string => (aspect === null ? say.whyWhoever : say.whyAspect(words.aspects[aspect]))
  const parts = [...chosen.parts].sort(
    (a, b) => Number(a.aspect !== null) - Number(b.aspect !== null) || Math.abs(b.part) - Math.abs(a.part),
  )
  const shown = parts.map((part) => Math.round(1000 * part.part) / 10)
  const total = Math.round(1000 * chosen.expected) / 10
  const rest = Math.round(10 * (total - shown.reduce((sum, value) => sum + value, 0))) / 10
  return (
    <div className="why-launch">
      <p>
        {say.whyExpects(letter)} <LayerNumber layer="guessed" text={say.ofHundredPlain(decimal(total, 1))} />{' '}
        {say.whyProbability(percent(why.probability))}
      </p>
      <table className="why-table" data-total={total} data-parts={shown.join(' ')} data-rest={rest}>
        <caption className="visually-hidden">{say.whyCaption(letter)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.whyWhat}</th>
            <th scope="col">{say.whyRecorded}</th>
            <th scope="col">{say.whyWeight}</th>
            <th scope="col">{say.whyPart}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, at) => (
            <tr key={part.aspect ?? 'base'}>
              <th scope="row">{name(part)}</th>
              <td>{part.aspect === null ? '' : signed(part.value, 2)}</td>
              <td>{part.aspect === null ? '' : `× ${signed(100 * part.weight, 1)}`}</td>
              <td>{signed(shown[at], 1)}</td>
            </tr>
          ))}
          {rest !== 0 && (
            <tr>
              <th scope="row">{say.whyRounding}</th>
              <td />
              <td />
              <td>{signed(rest, 1)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.whyTotal}</th>
            <td />
            <td />
            <td>{decimal(total, 1)}</td>
          </tr>
        </tfoot>
      </table>
      <Others why={why} />
    </div>
  )
}

/** Rules of hand expect nothing: there is the one that decided, and what it went by. */
function Ruled({ rule, letter }: { readonly rule: WhyRule | 'none'; readonly letter: string }) {
  const { launchView, words } = useMessages()
  const say = LAUNCH_WORDS[useSession(({ language }) => language)]
  const { signed } = useFormat()
  if (rule === 'none') return <p>{say.noRuleWhy(letter)}</p>
  const liking = launchView.whyAspect(words.aspects[rule.aspect])
  return (
    <p>
      <Sentence text={say.ruleWhy({ letter, place: rule.place + 1, liking, value: signed(rule.value, 2), above: signed(rule.above, 2) })} />
    </p>
  )
}

/** What it expects of the other trailers; and what really suits them, while real tastes are shown. */
function Others({ why }: { readonly why: LaunchWhy }) {
  const { launchView: say } = useMessages()
  const beside = LAUNCH_WORDS[useSession(({ language }) => language)]
  const { decimal } = useFormat()
  const word = ({ trailer, expected }: { readonly trailer: number; readonly expected: number }) =>
    say.whyOther(letterAt(trailer), decimal(100 * expected, 1))
  const ranked = why.trailers
    .map(({ expected }, trailer) => ({ trailer, expected: expected ?? 0 }))
    .filter(({ trailer }) => trailer !== why.chosen)
    .sort((one, other) => other.expected - one.expected)
    .slice(0, 3)
  const more = ranked.filter(({ expected }) => expected > (why.trailers[why.chosen].expected ?? 0))
  return (
    <>
      <p>{more.length > 0 ? beside.aTry(more.map(word), letterAt(why.chosen)) : say.whyOthers(ranked.map(word))}</p>
      {why.truth !== null && (
        <p>
          <LayerNumber layer="truth" text={why.truth.best === why.chosen ? say.whyRight : say.whyWrong(letterAt(why.truth.best))} />
        </p>
      )}
    </>
  )
}
