import { useEffect, useState } from 'react'
import type { ProfileId } from '../../engine/contract/ids'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'

/** Whoever has none yet may come with the next day. */
type Names = ReadonlyMap<ProfileId, string>

/** What some profiles go by, the visitor as "me"; nothing for those whom this world does not have, or not yet. */
export function useNames(profiles: readonly ProfileId[]): Names {
  const { screen } = useMessages()
  const asOf = useSession(({ world, snapshot }) => `${world} ${snapshot?.day ?? 0}`)
  const [known, setKnown] = useState<{ readonly asOf: string; readonly names: Names }>({ asOf: '', names: new Map() })
  const wanted = profiles.join()
  useEffect(() => {
    let stale = false
    const asked = wanted === '' ? [] : wanted.split(',').map(Number)
    void Promise.all(asked.map(nameAt)).then((found) => {
      if (!stale) setKnown({ asOf, names: new Map(found.flatMap((one) => (one === null ? [] : [one]))) })
    })
    return () => {
      stale = true
    }
  }, [wanted, asOf])
  return new Map([...known.names].map(([profile, name]) => [profile, name === '' ? screen.seats.me : name]))
}

/** People are listed by their numbers, with at most one of them, the visitor's empty seat, left out. */
async function nameAt(profile: number): Promise<readonly [ProfileId, string] | null> {
  const found = await session.actions.people({ query: '', offset: Math.max(0, profile - 1), count: 2 })
  const card = found?.people.find((one) => one.profile === profile)
  return card === undefined ? null : [card.profile, card.name]
}
