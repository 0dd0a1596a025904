import { useEffect, useState } from 'react'
import { session, useSession } from '../../store/session'
import type { People } from '../../worker/protocol'
import { PEOPLE_A_PAGE } from './derive'

const NOBODY: People = { total: 0, people: [] }

/** A page of the people whose name holds the query, asked for again after each day. */
export function usePeople(query: string, page: number): People {
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const [found, setFound] = useState({ asOf: -1, people: NOBODY })
  useEffect(() => {
    let stale = false
    void session.actions.people({ query, offset: page * PEOPLE_A_PAGE, count: PEOPLE_A_PAGE }).then((people) => {
      if (!stale && people !== null) setFound({ asOf: day, people })
    })
    return () => {
      stale = true
    }
  }, [query, page, day])
  return found.people
}
