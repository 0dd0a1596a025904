import { useId, useState } from 'react'
import type { ProfileId } from '../../engine/contract/ids'
import type { PersonCard } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { Button } from '../parts/Button'
import { PersonLine } from '../parts/PersonLine'
import { byHousehold, type HouseholdGroup, pageOf } from './derive'
import './PeopleList.css'
import { usePeople } from './usePeople'

interface PeopleListProps {
  readonly onChoose: (person: PersonCard) => void
  /** Who is looked at now. */
  readonly chosen?: ProfileId | undefined
}

/** Everybody, household by household, a page at a time; or those with a name. */
export function PeopleList({ onChoose, chosen }: PeopleListProps) {
  const { people } = useMessages()
  const id = useId()
  const [query, setQuery] = useState('')
  const [page, setPage] = useState(0)
  const found = usePeople(query, page)
  const { from, to, pages } = pageOf(found.total, page)
  return (
    <div className="people-list">
      <label htmlFor={id}>{people.search}</label>
      <input
        id={id}
        type="search"
        className="people-search"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setPage(0)
        }}
      />
      <p role="status" className="people-found">
        {people.found(found.total)}
      </p>
      <ul className="households">
        {byHousehold(found.people).map((group) => (
          <Household key={`${group.household} ${group.people[0].profile}`} group={group} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
      {pages > 1 && (
        <div className="people-turn">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {people.before}
          </Button>
          <span>{people.range({ from, to, total: found.total })}</span>
          <Button disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {people.after}
          </Button>
        </div>
      )}
    </div>
  )
}

function Household({ group, chosen, onChoose }: PeopleListProps & { readonly group: HouseholdGroup }) {
  const { people, words } = useMessages()
  return (
    <li className="household">
      <span className="household-name">{people.household(group.household + 1)}</span>
      <ul>
        {group.people.map((person) => (
          <li key={person.profile}>
            <button
              type="button"
              className="household-person"
              aria-current={person.profile === chosen ? 'true' : undefined}
              onClick={() => onChoose(person)}
            >
              <PersonLine person={person}>
                {words.countries[person.country]} · {people.plays(person.plays)}
              </PersonLine>
            </button>
          </li>
        ))}
      </ul>
    </li>
  )
}
