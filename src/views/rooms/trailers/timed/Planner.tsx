import { useState } from 'react'
import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { ASPECTS, COUNTRIES } from '../../../vocabulary'
import { useCampaignWords } from '../useCampaignWords'
import { MOST_ADDED } from '../weeks'
import { ANNOYANCE, countriesOf, EVERYWHERE, eventsOn, KINDS, PLAN_DAYS, type Plan, SERIES, SHARES, withEvent, withoutEvent } from './plan'

interface PlannerProps {
  readonly plan: Plan
  /** Of the plan that was run last: its calendar and its forecast's advice. */
  readonly answer: TimedAnswer | null
  readonly onPlan: (plan: Plan) => void
  readonly onRun: (plan: Plan) => void
}

/** What is sent, where, when, to how many; and what else happens then. */
export function Planner({ plan, answer, onPlan, onRun }: PlannerProps) {
  const { words } = useMessages()
  const { timed: say } = useCampaignWords()
  const change = (part: Partial<Plan>): void => onPlan({ ...plan, ...part })
  const calendar = [...(answer?.events ?? []).filter(({ announced }) => announced), ...plan.added]
  const names = new Set(eventsOn(calendar, plan.day, countriesOf(plan)).map(({ kind }) => say.events[kind]))
  return (
    <section aria-label={say.title}>
      <div className="campaign-controls">
        <Select
          label={say.genre}
          labelSeen
          value={plan.genre}
          options={SERIES.map((value) => ({ value, name: say.genres[value] }))}
          onChange={(genre) => change({ genre })}
        />
        <Select
          label={say.tone}
          labelSeen
          value={ASPECTS[plan.tone]}
          options={ASPECTS.map((value) => ({ value, name: words.aspects[value] }))}
          onChange={(aspect) => change({ tone: ASPECTS.indexOf(aspect) })}
        />
        <Select
          label={say.where}
          labelSeen
          value={plan.country === null ? EVERYWHERE : COUNTRIES[plan.country]}
          options={[{ value: EVERYWHERE, name: say.everywhere }, ...COUNTRIES.map((value) => ({ value, name: words.countries[value] }))]}
          onChange={(where) => change({ country: where === EVERYWHERE ? null : COUNTRIES.indexOf(where) })}
        />
        <Slider
          label={say.share}
          range={SHARES}
          value={plan.share}
          words={say.shareWords(plan.share)}
          onChange={(share) => change({ share })}
        />
        <Annoyance plan={plan} onPlan={onPlan} />
      </div>
      <div className="campaign-controls">
        <div className="campaign-wide">
          <Slider label={say.day} range={PLAN_DAYS} value={plan.day} words={say.date(plan.day)} onChange={(day) => change({ day })} />
        </div>
        <Button look="strong" onClick={() => onRun(plan)}>
          {say.run}
        </Button>
        {answer !== null && <TakeAdvice plan={plan} answer={answer} onPlan={onPlan} />}
      </div>
      {names.size > 0 && <p className="campaign-note">{say.dayWords(plan.day, [...names])}</p>}
      <Events plan={plan} onPlan={onPlan} />
    </section>
  )
}

/** What it costs to go against somebody's tastes and mood, beyond not convincing them. */
function Annoyance({ plan, onPlan }: Pick<PlannerProps, 'plan' | 'onPlan'>) {
  const { timed: say } = useCampaignWords()
  return (
    <>
      <Slider
        label={say.annoyance}
        range={ANNOYANCE}
        value={plan.annoyance}
        words={say.annoyanceWords(plan.annoyance)}
        onChange={(annoyance) => onPlan({ ...plan, annoyance })}
      />
      <How about={say.annoyance}>
        <p>{say.annoyanceHow}</p>
      </How>
    </>
  )
}

/** The best day for this tone, as most of the services chose it. */
function TakeAdvice({ plan, answer, onPlan }: Pick<PlannerProps, 'plan' | 'onPlan'> & { readonly answer: TimedAnswer }) {
  const { timed: say } = useCampaignWords()
  const [day] = answer.luck.chosenDays
  if (day === undefined || day === plan.day) return null
  return <Button onClick={() => onPlan({ ...plan, day })}>{say.takeForecast(day)}</Button>
}

const WISHES = ['none', ...KINDS] as const
type Wished = (typeof WISHES)[number]

/** Events that the visitor puts into the weeks to come. */
function Events({ plan, onPlan }: Pick<PlannerProps, 'plan' | 'onPlan'>) {
  const { words } = useMessages()
  const { timed: say } = useCampaignWords()
  const [wished, wish] = useState<Wished>('none')
  const where = (countries: readonly number[]): string =>
    countries.length === COUNTRIES.length ? say.everywhere : countries.map((country) => words.countries[COUNTRIES[country]]).join(', ')
  return (
    <div className="campaign-controls">
      <Select
        label={say.event}
        labelSeen
        value={wished}
        options={WISHES.map((value) => ({ value, name: value === 'none' ? say.nothing : say.events[value] }))}
        onChange={wish}
      />
      <Button
        disabled={wished === 'none' || plan.added.length >= MOST_ADDED}
        onClick={() => {
          if (wished !== 'none') onPlan(withEvent(plan, wished))
          wish('none')
        }}
      >
        {say.put}
      </Button>
      {plan.added.length >= MOST_ADDED && <span className="campaign-note">{say.mostAdded}</span>}
      <ul className="campaign-events">
        {plan.added.map((event, at) => {
          const line = say.eventLine(say.events[event.kind], event.day, where(event.countries))
          return (
            <li key={`${event.kind} ${event.day} ${event.countries.join()}`}>
              {line}{' '}
              <Button look="plain" name={say.takeAway(line)} onClick={() => onPlan(withoutEvent(plan, at))}>
                ×
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
