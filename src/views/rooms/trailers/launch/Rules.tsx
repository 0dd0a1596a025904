import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { TrailerRule } from '../../../../engine/service/trailers/rules'
import { useFormat, useMessages } from '../../../../store/language'
import { setScrew, useWish } from '../../../../store/trailers/wish'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { ASPECTS } from '../../../vocabulary'
import { letterAt } from './derive'
import { FIRST_RULES, MOST_RULES, settingsFor, THRESHOLD } from './policies'

const MOST = 'most'

/** "Likes the lead: the lead's trailer." The first that applies decides. */
export function Rules({ card }: { readonly card: LaunchCard }) {
  const { launchView: say } = useMessages()
  const settings = settingsFor(useWish().settings, card.trailers.length)
  const rules = settings.rules ?? FIRST_RULES
  // A rule has no name of its own: it is known by its place.
  const placed = rules.map((rule, at) => ({ rule, at }))
  const set = (changed: readonly TrailerRule[]) => setScrew({ rules: changed })
  return (
    <div className="launch-rules">
      <p>{say.rulesLead}</p>
      <ol>
        {placed.map(({ rule, at }) => (
          <RuleLine
            key={at}
            rule={rule}
            at={at}
            card={card}
            onChange={(changed) => set(rules.map((one, place) => (place === at ? changed : one)))}
            onRemove={() => set(rules.filter((_, place) => place !== at))}
          />
        ))}
      </ol>
      <Button disabled={rules.length >= MOST_RULES} onClick={() => set([...rules, { aspect: 'lead', above: 0.1, show: MOST }])}>
        {say.moreRules}
      </Button>
    </div>
  )
}

interface RuleLineProps {
  readonly rule: TrailerRule
  readonly at: number
  readonly card: LaunchCard
  readonly onChange: (rule: TrailerRule) => void
  readonly onRemove: () => void
}

function RuleLine({ rule, at, card, onChange, onRemove }: RuleLineProps) {
  const { launchView: say, words } = useMessages()
  const { signed } = useFormat()
  const place = at + 1
  return (
    <li>
      <Select
        label={say.ruleAspect(place)}
        value={rule.aspect}
        options={ASPECTS.map((value) => ({ value, name: say.likes(words.aspects[value]) }))}
        onChange={(aspect) => onChange({ ...rule, aspect })}
      />
      <Select
        label={say.ruleShow(place)}
        value={rule.show === MOST ? MOST : String(rule.show)}
        options={[
          { value: MOST, name: say.showMost },
          ...card.trailers.map((_, trailer) => ({ value: String(trailer), name: say.showOne(letterAt(trailer)) })),
        ]}
        onChange={(show) => onChange({ ...rule, show: show === MOST ? MOST : Number(show) })}
      />
      <Slider
        label={say.ruleAbove(place)}
        value={rule.above}
        range={THRESHOLD}
        words={signed(rule.above, 2)}
        onChange={(above) => onChange({ ...rule, above })}
      />
      <Button look="plain" name={say.removeRule(place)} onClick={onRemove}>
        ×
      </Button>
    </li>
  )
}
