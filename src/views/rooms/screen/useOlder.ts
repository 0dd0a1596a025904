import { useMemo } from 'react'
import type { PageView } from '../../../engine/lab/snapshot'
import { useSession } from '../../../store/session'
import { olderOf } from '../../art/faces/agedFaces'

/** The faces of those shown who really are old; nobody’s while real tastes are not shown. */
export function useOlder(pages: readonly (PageView | null)[]): ReadonlySet<number> {
  const people = useSession(({ truth, snapshot }) => (truth ? (snapshot?.truth?.people ?? null) : null))
  const faces = pages.map((page) => `${page?.person.profile} ${page?.person.portraitSeed}`).join()
  return useMemo(() => {
    const seeds = new Map(
      faces
        .split(',')
        .map((pair) => pair.split(' ').map(Number))
        .map(([profile, seed]) => [profile, seed]),
    )
    const known = (people ?? []).map(({ profile, viewers }) => ({ seed: seeds.get(profile) ?? -1, age: viewers[0]?.age ?? 0 }))
    return olderOf(known)
  }, [people, faces])
}
