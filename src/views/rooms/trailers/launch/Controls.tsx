import type { LaunchCard } from '../../../../engine/lab/launch/card'
import { POLICY_KNOBS } from '../../../../scenario/policyKnobs'
import { POLICY_KNOB_WORDS } from '../../../../scenario/policyKnobWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { LAUNCH_DAYS, setScrew, unsetScrew, useWish, wish } from '../../../../store/trailers/wish'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { Switch } from '../../../parts/Switch'
import { letterAt } from './derive'
import { POLICIES, screwsOf, settingsFor } from './policies'
import { Rules } from './Rules'
import './Controls.css'

/** Which way of choosing; what it does beside it, or elsewhere where it is brief. */
export function PolicyChoice({ brief }: { readonly brief: boolean }) {
  const { launchView: say } = useMessages()
  const { policy } = useWish()
  return (
    <div className="launch-controls">
      <Select
        label={say.policy}
        labelSeen
        value={policy}
        options={POLICIES.map((value) => ({ value, name: say.policies[value].name }))}
        onChange={(value) => wish({ policy: value })}
      />
      {!brief && <PolicyPlain />}
    </div>
  )
}

/** What the chosen way does, in plain words, and the field's own behind "How?". */
export function PolicyPlain() {
  const { launchView: say } = useMessages()
  const language = useSession((state) => state.language)
  const { policy } = useWish()
  return (
    <>
      <p className="launch-plain">{say.policies[policy].plain}</p>
      <How about={say.policies[policy].name}>
        <p>{say.policies[policy].how}</p>
        <p>
          {POLICY_KNOB_WORDS.reward.meaning[language]} {say.rewardHow}
        </p>
      </How>
    </>
  )
}

/** How it is set, what counts as success, how often it learns, and for how long. */
export function Controls({ card }: { readonly card: LaunchCard }) {
  const { launchView: say } = useMessages()
  const { plural } = useFormat()
  const language = useSession((state) => state.language)
  const { policy, reward, pace, days, experienced } = useWish()
  return (
    <div className="launch-controls" data-testid="launch-controls">
      <Screws card={card} />
      {policy === 'linearThompson' && card.experienced && (
        <Switch label={say.experienced} states={say.experiencedStates} on={experienced} onChange={(on) => wish({ experienced: on })} />
      )}
      <Select
        label={POLICY_KNOB_WORDS.reward.name[language]}
        labelSeen
        value={reward}
        options={POLICY_KNOBS.reward.choices.map((value) => ({ value, name: say.rewards[value] }))}
        onChange={(value) => wish({ reward: value })}
      />
      <Select
        label={POLICY_KNOB_WORDS.pace.name[language]}
        labelSeen
        value={pace}
        options={POLICY_KNOBS.pace.choices.map((value) => ({ value, name: say.paces[value] }))}
        onChange={(value) => wish({ pace: value })}
      />
      <Slider
        label={say.days}
        value={days}
        range={LAUNCH_DAYS}
        words={plural(days, say.dayWords(days))}
        onChange={(value) => wish({ days: value })}
      />
    </div>
  )
}

/** What can be set of the policy that is chosen. */
function Screws({ card }: { readonly card: LaunchCard }) {
  const { launchView: say } = useMessages()
  const language = useSession((state) => state.language)
  const { decimal, integer } = useFormat()
  const { policy, settings } = useWish()
  const course = settings.epsilonCourse ?? POLICY_KNOBS.epsilonCourse.default
  if (policy === 'byRule') return <Rules card={card} />
  if (policy === 'oneForAll') return <ByHand card={card} />
  return (
    <>
      {screwsOf(policy, course === 'falling').map((id) => {
        const name = POLICY_KNOB_WORDS[id].name[language]
        if (id === 'epsilonCourse') {
          return (
            <Select
              key={id}
              label={name}
              labelSeen
              value={course}
              options={POLICY_KNOBS.epsilonCourse.choices.map((value) => ({ value, name: say.courses[value] }))}
              onChange={(value) => setScrew({ epsilonCourse: value })}
            />
          )
        }
        const knob = POLICY_KNOBS[id]
        const value = settings[id] ?? knob.default
        return (
          <Slider
            key={id}
            label={name}
            value={value}
            range={knob}
            words={Number.isInteger(knob.step) ? integer(value) : decimal(value, 2)}
            onChange={(turned) => setScrew({ [id]: turned })}
          />
        )
      })}
    </>
  )
}

const BY_GENRE = 'genre'

/** One for all: which. */
function ByHand({ card }: { readonly card: LaunchCard }) {
  const { launchView: say, trailersRoom } = useMessages()
  const settings = settingsFor(useWish().settings, card.trailers.length)
  const chosen = settings.chosen === undefined ? BY_GENRE : String(settings.chosen)
  return (
    <Select
      label={say.byHand}
      labelSeen
      value={chosen}
      options={[
        { value: BY_GENRE, name: say.byGenre },
        ...card.trailers.map((_, at) => ({ value: String(at), name: trailersRoom.trailer(letterAt(at)) })),
      ]}
      onChange={(value) => (value === BY_GENRE ? unsetScrew('chosen') : setScrew({ chosen: Number(value) }))}
    />
  )
}
