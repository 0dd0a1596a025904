import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { LaunchWhy } from '../../../../engine/lab/launch/why'
import { LAUNCH_WORDS } from '../../../../i18n/launchWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Portrait } from '../../../art/Portrait'
import { Button } from '../../../parts/Button'
import { LayerNumber } from '../../../parts/LayerNumber'
import { landOn } from '../../../parts/landing'
import { letterAt } from './derive'
import { Mark } from './Mark'
import './TwoBrief.css'
import type { Two } from './useTwo'

interface TwoBriefProps {
  readonly two: Two
  readonly card: LaunchCard
}

/** Beside the picture: two people, the trailer that each is shown, and why in a line; the whole sum stands further down. */
export function TwoBrief({ two: { pair }, card }: TwoBriefProps) {
  const say = LAUNCH_WORDS[useSession(({ language }) => language)]
  if (pair === undefined) return null
  if (pair === null) return <p className="two-brief-waiting">{say.waiting}</p>
  return (
    <section className="two-brief" aria-label={say.title} data-testid="two-brief">
      {pair.map((why) => (
        <Person key={why.profile} why={why} card={card} />
      ))}
      <Button look="plain" onClick={() => landOn('two-people-title')}>
        {say.why}
      </Button>
    </section>
  )
}

function Person({ why, card: { names, portraitSeeds } }: { readonly why: LaunchWhy; readonly card: LaunchCard }) {
  const { launchView } = useMessages()
  const say = LAUNCH_WORDS[useSession(({ language }) => language)]
  const { decimal } = useFormat()
  const { expected } = why.trailers[why.chosen]
  const letter = letterAt(why.chosen)
  return (
    <p className="two-brief-person">
      {portraitSeeds !== null && <Portrait seed={portraitSeeds[why.profile]} />}
      <span>
        <strong>{names?.[why.profile] ?? launchView.person(why.profile + 1)}</strong> <Mark trailer={why.chosen} /> <b>{letter}</b>{' '}
        {expected === null ? (
          why.rule === null && say.nothing
        ) : (
          <LayerNumber layer="guessed" text={say.expects(decimal(100 * expected, 1))} />
        )}
        <small>
          <Mostly why={why} />
        </small>
      </span>
    </p>
  )
}

/** Of what is recorded of them, what adds most to what is expected of their trailer, or the rule that it met. */
function Mostly({ why: { trailers, chosen, rule } }: { readonly why: LaunchWhy }) {
  const { launchView, words } = useMessages()
  const say = LAUNCH_WORDS[useSession(({ language }) => language)]
  const { signed } = useFormat()
  if (rule === 'none') return say.noRule
  if (rule !== null) {
    const liking = launchView.whyAspect(words.aspects[rule.aspect])
    return <LayerNumber layer="recorded" text={say.rule(rule.place + 1, liking, signed(rule.value, 2))} />
  }
  const [most] = [...trailers[chosen].parts]
    .filter(({ aspect, part }) => aspect !== null && part > 0)
    .sort((one, other) => other.part - one.part)
  if (most === undefined || most.aspect === null) return say.whoever
  const aspect = words.aspects[most.aspect]
  const reason = most.value > 0 ? launchView.whyAspect(aspect) : say.likesLittle(aspect)
  return <LayerNumber layer="recorded" text={say.mostly(reason, signed(100 * most.part, 1))} />
}
