import { useStore } from 'zustand'
import type { Worth, WorthRequest } from '../../../../engine/lab/worth/compareArms'
import type { PersonWorth, PersonWorthRequest } from '../../../../engine/lab/worth/person'
import { useSession } from '../../../../store/session'
import { type Lived, type Living, NEVER_LIVED } from '../../../../store/worth/living'
import { livedArms, livedPerson } from '../../../../store/worth/page'
import type { OtherWhat, What } from './derive'

interface LivedHere<About, Answer> extends Lived<About, Answer> {
  readonly start: (about: About) => void
  readonly stop: () => void
  readonly again: () => void
}

/** Several ways of knowing less. */
export const useArms = (what: What | OtherWhat): LivedHere<WorthRequest, Worth> => useLiving(livedArms[what])
/** The service without one person. */
export const useWithout = (): LivedHere<PersonWorthRequest, PersonWorth> => useLiving(livedPerson)

/** What came out in another world is none of this one's. */
function useLiving<About, Answer>(living: Living<About, Answer>): LivedHere<About, Answer> {
  const world = useSession((state) => state.world)
  const lived = useStore(living.store)
  const here = lived.world === world ? lived : NEVER_LIVED
  const start = (about: About): void => living.start(about, world)
  const again = (): void => {
    if (here.about !== null) start(here.about)
  }
  return { ...here, start, stop: living.stop, again }
}
