import { useMemo, useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Constellation } from '../../../../engine/lab/people/constellation'
import { useMessages } from '../../../../store/language'
import { profileOf } from '../../../../worker/pageIds'
import { Portrait } from '../../../art/Portrait'
import { Button } from '../../../parts/Button'
import { PEOPLE_A_PAGE, pageOf } from '../../../people/derive'
import { COUNTRIES } from '../../../vocabulary'
import { type Filter, passing } from '../sky/filter'
import '../../../people/PeopleList.css'
import '../../../parts/PersonLine.css'

interface EverybodyProps {
  readonly sky: Constellation
  readonly filter: Filter
  readonly chosen: ProfileId
  readonly onChoose: (profile: ProfileId) => void
}

/** Those who are found, household by household, a page at a time. */
export function Everybody({ sky, filter, chosen, onChoose }: EverybodyProps) {
  const { people } = useMessages()
  const found = useMemo(() => entriesOf(passing(sky, filter)), [sky, filter])
  const [asked, setAsked] = useState(0)
  const { from, to, page, pages } = pageOf(found.length, asked)
  const shown = found.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE)
  return (
    <div className="people-list">
      <ul className="households">
        {byHousehold(sky, shown).map((entries) => (
          <li key={entries[0]} className="household">
            <span className="household-name">{people.household(sky.households[entries[0]] + 1)}</span>
            <ul>
              {entries.map((entry) => (
                <li key={entry}>
                  <Person sky={sky} entry={entry} chosen={chosen} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className="people-turn">
          <Button disabled={page === 0} onClick={() => setAsked(page - 1)}>
            {people.before}
          </Button>
          <span>{people.range({ from, to, total: found.length })}</span>
          <Button disabled={page >= pages - 1} onClick={() => setAsked(page + 1)}>
            {people.after}
          </Button>
        </div>
      )}
    </div>
  )
}

const entriesOf = (flags: Uint8Array): readonly number[] => Array.from(flags.keys()).filter((entry) => flags[entry] === 1)

function byHousehold({ households }: Constellation, entries: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last !== undefined && households[last[0]] === households[entry]) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

interface PersonProps extends Omit<EverybodyProps, 'filter'> {
  readonly entry: number
}

export function Person({ sky, entry, chosen, onChoose }: PersonProps) {
  const { people, words, screen, household } = useMessages()
  const profile = profileOf(sky.profiles[entry])
  return (
    <button
      type="button"
      className="household-person"
      aria-current={profile === chosen ? 'true' : undefined}
      onClick={() => onChoose(profile)}
    >
      <span className="person person-small">
        <Portrait seed={sky.faces[entry]} />
        <span className="person-words">
          <span className="person-name">{sky.names[entry] === '' ? screen.page.you : sky.names[entry]}</span>
          <span className="person-line">
            {words.countries[COUNTRIES[sky.countries[entry]]]} · {people.plays(sky.recorded.plays[entry])}
            {sky.gone[entry] === 1 && ` · ${household.gone}`}
          </span>
        </span>
      </span>
    </button>
  )
}
