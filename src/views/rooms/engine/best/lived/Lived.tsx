import { useState } from 'react'
import type { TrialResult } from '../../../../../engine/study/trials/trial'
import { useMessages } from '../../../../../store/language'
import { useSession } from '../../../../../store/session'
import { Button } from '../../../../parts/Button'
import { How } from '../../../../parts/How'
import { Select } from '../../../../parts/Select'
import { Waiting } from '../../../../parts/Waiting'
import type { ShownMeasure } from '../derive'
import { LivedTable } from './LivedTable'
import { type Living, useLived } from './useLived'
import './Lived.css'

const PEOPLE = 300
const DAYS = 14
const WORLDS = [3, 5, 10] as const
type Worlds = (typeof WORLDS)[number]

interface LivedProps {
  readonly results: readonly TrialResult[]
  readonly measure: ShownMeasure
}

/** And to live with? The models that can order pages, each in the same worlds; its order beside the offline one. */
export function Lived({ results, measure }: LivedProps) {
  const { lived: say } = useMessages()
  const scenario = useSession((state) => state.scenario)
  const truth = useSession((state) => state.truth)
  const [worlds, setWorlds] = useState<Worlds>(WORLDS[0])
  const living = useLived()
  const live = (): void => {
    const seeds = Array.from({ length: worlds }, (_, world) => scenario.seed + world)
    living.live({ scenario: { ...scenario, viewers: Math.min(PEOPLE, scenario.viewers) }, seeds, days: DAYS, truth })
  }
  const people = Math.min(PEOPLE, scenario.viewers)
  return (
    <section className="lived" aria-labelledby="lived" data-testid="lived" data-worlds={living.order?.worlds ?? 0}>
      <h2 id="lived">{say.title}</h2>
      <p>{say.lead}</p>
      <div className="best-controls">
        <Select
          label={say.worlds}
          labelSeen
          value={String(worlds)}
          options={WORLDS.map((count) => ({ value: String(count), name: say.worldsOf(count, people, DAYS) }))}
          onChange={(value) => setWorlds(WORLDS.find((count) => String(count) === value) ?? WORLDS[0])}
        />
        <Button look="strong" onClick={live}>
          {living.order === null ? say.live : say.again}
        </Button>
      </div>
      <Under living={living} onAgain={live} />
      {living.order !== null && <LivedTable order={living.order} results={results} measure={measure} truth={truth} />}
      <How about={say.title}>
        <p>{say.how}</p>
      </How>
    </section>
  )
}

function Under({ living: { done, stopped, failure, stop }, onAgain }: { readonly living: Living; readonly onAgain: () => void }) {
  const { lived: say } = useMessages()
  if (done === null && !stopped && failure === null) return null
  return <Waiting on={{ done, stopped, failure, again: onAgain, stop }} words={say.living} />
}
