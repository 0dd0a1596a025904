import { useEffect, useMemo } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import { nameOf } from '../../../../store/choices/titleName'
import { useLaunch } from '../../../../store/launch/page'
import { useSession } from '../../../../store/session'
import { prepare, usePrepared as useStanding } from '../../../../store/trailers/page'
import { useCutting } from '../../../../store/trailers/race'
import { useWish, wish } from '../../../../store/trailers/wish'
import type { RoomTrailer } from '../compose/board'
import { useTrailers } from '../stage/useTrailers'

export interface PreparedLaunch {
  /** Null until the people are there. */
  readonly card: LaunchCard | null
  /** Those in the race, as boards. */
  readonly trailers: readonly RoomTrailer[]
  /** The world still lives its first days, or days again: the audience gathers when it is there. */
  readonly isLiving: boolean
  /** How many days the world has lived since the audience was taken. */
  readonly daysLater: number
  readonly question: {
    readonly failure: ReturnType<typeof useStanding>['failure']
    readonly stopped: false
    readonly done: number | null
    readonly again: () => void
    readonly stop: () => void
  }
}

/** The title's own ten, none of them edited. */
const isAsMade = (racing: readonly RoomTrailer[], ten: readonly RoomTrailer[]): boolean =>
  racing.length === ten.length && racing.every((trailer, at) => trailer === ten[at])

/** The people of the open world in front of the trailers in the race: brought to the launch's worker when the title, the world or the race changes. */
export function usePreparedLaunch(title: PublicTitle, catalogue: PublicCatalogue): PreparedLaunch {
  const world = useSession((state) => state.world)
  const { trailers, ten } = useTrailers(title, catalogue)
  const { inRace } = useCutting(title)
  const racing = useMemo(() => (inRace ? trailers : trailers.filter(({ id }) => id !== 'own')), [trailers, inRace])
  const living = useSession(({ run }) => (run !== null && run.purpose !== 'asked' ? run.done : null))
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const scenario = useSession((state) => state.scenario)
  const { drawn: people } = useWish()
  const of = `${world} ${nameOf(title)} ${people}`
  const emphases = useMemo(() => (isAsMade(racing, ten) ? null : racing.map(({ emphasis }) => emphasis)), [racing, ten])
  const race = JSON.stringify(emphases)
  const standing = useStanding()
  const card = useLaunch((state) => state.card)
  const opening = useLaunch((state) => state.opening)
  const done = useLaunch((state) => state.done)
  const failed = useLaunch((state) => state.failure)
  const isLiving = living !== null
  useEffect(() => {
    // Within a race the numbers say all that matters.
    if (isLiving) return
    void prepare({ of, title: title.id, drawn: people === null ? null : { people, scenario }, emphases: JSON.parse(race) })
  }, [of, race, title.id, isLiving, people, scenario])
  const again = () => void prepare({ of, title: title.id, drawn: people === null ? null : { people, scenario }, emphases }, true)
  const ready = !isLiving && standing.of === of && standing.race === race && !standing.asking && !opening
  return {
    card: ready && card?.title === title.id ? card : null,
    trailers: racing,
    isLiving,
    daysLater: card === null || card.origin === 'drawn' ? 0 : day - card.day,
    question: {
      failure: standing.failure ?? failed,
      stopped: false,
      done: isLiving ? null : done,
      again,
      stop: () => wish({ drawn: null }),
    },
  }
}
