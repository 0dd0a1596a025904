import { useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { callIt, hand } from '../../../../store/worth/hand'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { requestFor, type Size } from '../../data/worth/derive'
import { useArms } from '../../data/worth/useWorth'
import { RaceResult } from './RaceResult'
import { Tries } from './Tries'

const SIZES: readonly Size[] = ['small', 'middle', 'full']
const LONGEST_NAME = 40

/** The visitor's ranker against the service's blend: the same people and dice, several worlds; and what was tried so far. */
export function Race() {
  const { hand: say, dataRoom } = useMessages()
  const { race } = say
  const scenario = useSession((state) => state.scenario)
  const truth = useSession((state) => state.truth)
  const { weights, tries } = useStore(hand)
  const [size, setSize] = useState<Size>('small')
  const [name, setName] = useState<string | null>(null)
  const { start, ...lived } = useArms('hand')
  const called = name ?? race.named(tries.length + 1)
  const press = () => {
    callIt(called.trim() === '' ? race.named(tries.length + 1) : called.trim())
    setName(null)
    const arms = [{ kind: 'hand', weights: null } as const, { kind: 'hand', weights } as const]
    start(requestFor({ size, arms, scenario, truth }))
  }
  return (
    <section className="yours-race" aria-labelledby="yours-race">
      <h2 id="yours-race">{race.title}</h2>
      <p>{race.lead}</p>
      <div className="yours-acts">
        <label className="yours-name">
          {race.name}
          <input type="text" value={called} maxLength={LONGEST_NAME} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <Select
          label={dataRoom.worth.size}
          labelSeen
          value={size}
          options={SIZES.map((value) => ({ value, name: dataRoom.worth.sizes[value] }))}
          onChange={setSize}
        />
        <Button look="strong" onClick={press}>
          {race.press}
        </Button>
      </div>
      {(lived.done !== null || lived.stopped || lived.failure !== null) && (
        <Waiting on={lived} words={race.living(lived.done === null ? 0 : (lived.answer?.worlds ?? 0))} />
      )}
      {lived.answer !== null && <RaceResult result={lived.answer} />}
      <Tries />
    </section>
  )
}
