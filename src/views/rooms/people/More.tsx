import { type ReactNode, useState } from 'react'
import type { ProfileId } from '../../../engine/contract/ids'
import type { Constellation } from '../../../engine/lab/people/constellation'
import type { PersonPage } from '../../../engine/lab/people/personPage'
import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { profileOf } from '../../../worker/pageIds'
import { Tabs } from '../../parts/Tabs'
import { Everybody } from './household/Everybody'
import { HouseholdTab } from './household/HouseholdTab'
import { BeliefsTab } from './person/BeliefsTab'
import { HabitsTab } from './person/HabitsTab'
import { MemberTab } from './person/MemberTab'
import { WeekTab } from './person/WeekTab'
import { PopulationTab } from './population/PopulationTab'
import type { Filter } from './sky/filter'

interface MoreProps {
  readonly seat: Seat
  readonly sky: Constellation
  readonly filter: Filter
  readonly about: PersonPage | null
  readonly onChoose: (profile: ProfileId) => void
}

type Tab = 'everybody' | 'habits' | 'membership' | 'week' | 'beliefs' | 'household' | 'population'

/** A step deeper: the person's habits, week, household; everybody as a list; another population. */
export function More({ seat, sky, filter, about, onChoose }: MoreProps) {
  const { person: say, membership } = useMessages()
  const [tab, setTab] = useState<Tab>('habits')
  const entry = sky.profiles.indexOf(seat.profile)
  const members = entry < 0 ? [seat.profile] : membersOf(sky, entry)
  const panels: { readonly [T in Tab]: () => ReactNode } = {
    habits: () => <HabitsTab about={about} />,
    week: () => <WeekTab members={members} />,
    beliefs: () => <BeliefsTab about={about} />,
    membership: () => <MemberTab about={about} />,
    household: () => <HouseholdTab sky={sky} entry={entry} onChoose={onChoose} />,
    everybody: () => <Everybody sky={sky} filter={filter} chosen={seat.profile} onChoose={onChoose} />,
    population: () => <PopulationTab />,
  }
  const order = ['habits', 'week', 'beliefs', 'membership', 'household', 'everybody', 'population'] as const
  return (
    <div className="people-more">
      <Tabs
        label={say.label}
        value={tab}
        onChange={setTab}
        tabs={order.map((value) => ({
          value,
          name: value === 'membership' ? membership.tab : say.tabs[value],
          panel: value === tab ? panels[value]() : null,
        }))}
      />
    </div>
  )
}

/** The person first, then those who share the account. */
function membersOf(sky: Constellation, entry: number): readonly ProfileId[] {
  const household = sky.households[entry]
  const others = Array.from(sky.households.keys()).filter((other) => other !== entry && sky.households[other] === household)
  return [entry, ...others].map((one) => profileOf(sky.profiles[one]))
}
